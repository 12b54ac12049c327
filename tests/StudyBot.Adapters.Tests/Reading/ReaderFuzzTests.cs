using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>The shipped course with bytes turned, lines repeated, files cut and spliced, and hostile pieces put in: it is read to its end, whatever it is.</summary>
/// <remarks>STUDYBOT_FUZZ_FILES sets how many files are made, STUDYBOT_FUZZ_SEED which, and STUDYBOT_FUZZ_KEEP names a folder for those that fail.</remarks>
public sealed class ReaderFuzzTests(ITestOutputHelper output)
{
    private const int FilesInFolder = 11;

    // More than the reader takes, and no more than that: a few mutations of a repeated line would make gigabytes.
    private const int LargestFile = 400_000;

    private static readonly byte[][] Shipped =
        [.. Directory.EnumerateFiles(Path.Combine(Repository(), "knowledge"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    // Names that mean something to the format, so that what is mutated also meets the readers of these files.
    private static readonly string[] Names = ["course.md", "glossary.md", "resources.md", "a.md", "b/c.md", "domain-2/iam.md", "questions/2.1.md", "asked/iam.md", "d e.md", "é.md", "f.MD"];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "---\n", "---\ntitle: \"", "a: &a [*a]\n", "title: |\n", "? ", "!!x ", "%YAML 9.9\n---\n", "\"\\UFFFFFFFF\"", "\"\\xZZ\"", "[", "[a](", "[a]: ", "](<", "![", "*", "**", "_", "~~", "`", "```", "<", "<!--",
            "<a id=\"", "</", "<![CDATA[", "&#0;", "&#x110000;", "|", "|-|-|\n", "\n|a|\n|-|\n", "> ", "- ", "1. ", "999999999999. ", "- [x] ", "### ", "{#q-", "{#a}", "\\", "\t", "\r", "\r\n", "\u2028", "\uFEFF", "\u202E", "\uFDD0", "\uFDD1",
            "\0", "http://", "www.", "mailto:", "[x](javascript:a)", "[x](../../../etc/passwd)", "[x](%)", "[x](%zz%00)", "[x](//)", "[x](http://[)", "[^1]: ", "[!NOTE]", "    ", "Answer: ", "(a (b (c", "e.g. ", "...", "🔒", "e\u0301",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
    ];

    private static readonly Gen<byte[]> AnyShipped = Gen.Int[0, Shipped.Length - 1].Select(at => Shipped[at]);

    private static readonly Gen<Func<byte[], byte[]>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, value) => (Func<byte[], byte[]>)(file => [.. file[..At(file, at)], value, .. file[Math.Min(file.Length, At(file, at) + 1)..]])),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, 7]).Select((at, bit) => (Func<byte[], byte[]>)(file => Flip(file, At(file, at), bit))),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit).Select((from, to) => (Func<byte[], byte[]>)(file => Cut(file, At(file, from), At(file, to)))),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(file => file[..At(file, at)])),
        Gen.Select(Gen.Double.Unit, AnyShipped, Gen.Double.Unit).Select((at, other, from) => (Func<byte[], byte[]>)(file => [.. file[..At(file, at)], .. other[At(other, from)..]])),
        Gen.Select(Gen.Double.Unit, Gen.Int[2, 200]).Select((at, times) => (Func<byte[], byte[]>)(file => RepeatLine(file, At(file, at), times))),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]), Gen.Frequency((8, Gen.Int[1, 3]), (2, Gen.Int[10, 2_000]))).Select((at, piece, times) =>
            (Func<byte[], byte[]>)(file => [.. file[..At(file, at)], .. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes), .. file[At(file, at)..]])));

    private static readonly Gen<byte[]> Mutated = Gen.Select(AnyShipped, Mutation.Array[1, 6])
        .Select((file, mutations) => mutations.Aggregate(file, (before, mutation) => mutation(before) is var after && after.Length > LargestFile ? after[..LargestFile] : after));

    private static readonly Gen<byte[][]> Folder = Mutated.Array[FilesInFolder];

    [Fact]
    public void Any_folder_is_read_to_its_end_and_every_problem_has_its_place()
    {
        var files = int.Parse(Environment.GetEnvironmentVariable("STUDYBOT_FUZZ_FILES") ?? "300", CultureInfo.InvariantCulture);
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("STUDYBOT_FUZZ_SEED") ?? "20261124", CultureInfo.InvariantCulture);
        output.WriteLine($"seed {seed}");
        var problems = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var slowest = TimeSpan.Zero;
        using var folder = new CourseFolder();

        // One generator for each folder, so that the seed of a run and the number of a folder make that folder again.
        for (var number = 0U; number < files / FilesInFolder; number++)
        {
            var mutated = Folder.Generate(new PCG(number, seed), null, out _);
            foreach (var (name, content) in Names.Zip(mutated))
                folder.Write(name, content);

            try
            {
                var start = Stopwatch.GetTimestamp();
                var reading = MeasuredReading.Of(folder).Reading;
                var took = Stopwatch.GetElapsedTime(start);
                slowest = took > slowest ? took : slowest;
                foreach (var problem in reading.Problems)
                    problems[problem.Code] = problems.GetValueOrDefault(problem.Code) + 1;
                AssertPlaces(reading, mutated);
            }
            catch (Exception exception)
            {
                if (Environment.GetEnvironmentVariable("STUDYBOT_FUZZ_KEEP") is { } keep)
                    CopyTo(keep, mutated);
                throw new InvalidOperationException($"Seed {seed}, folder {number}: {exception.Message}", exception);
            }
        }

        output.WriteLine($"{files} files in folders of {FilesInFolder}; {problems.Values.Sum()} problems of {problems.Count} codes told; the slowest folder took {slowest.TotalMilliseconds:F0} ms");
        output.WriteLine(string.Join(", ", problems.Select(code => $"{code.Key} {code.Value}")));
    }

    private static void AssertPlaces(CourseReading reading, byte[][] mutated)
    {
        var lines = Names.Zip(mutated).ToDictionary(file => file.First, file => LinesOf(file.Second), StringComparer.Ordinal);
        foreach (var problem in reading.Problems)
        {
            Assert.True(problem.File.Length == 0 || lines.ContainsKey(problem.File), $"{problem} is of no file");
            Assert.True(problem.Line >= 0 && problem.Line <= lines.GetValueOrDefault(problem.File), $"{problem} is on no line of {lines.GetValueOrDefault(problem.File)}");
            Assert.False(string.IsNullOrWhiteSpace(problem.Code) || string.IsNullOrWhiteSpace(problem.Message) || string.IsNullOrWhiteSpace(problem.Mend), problem.ToString());
        }
    }

    private static int LinesOf(byte[] file) => Encoding.UTF8.GetString(file).ReplaceLineEndings("\n").AsSpan().Count('\n') + 1;

    private static void CopyTo(string folder, byte[][] mutated)
    {
        foreach (var (name, content) in Names.Zip(mutated))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    private static int At(byte[] file, double part) => (int)(part * file.Length);

    private static byte[] Flip(byte[] file, int at, int bit)
    {
        byte[] flipped = [.. file];
        if (at < flipped.Length)
            flipped[at] ^= (byte)(1 << bit);
        return flipped;
    }

    private static byte[] Cut(byte[] file, int from, int to) => [.. file[..Math.Min(from, to)], .. file[Math.Max(from, to)..]];

    private static byte[] RepeatLine(byte[] file, int at, int times)
    {
        var start = Array.LastIndexOf(file, (byte)'\n', Math.Max(0, at - 1)) + 1;
        var end = Array.IndexOf(file, (byte)'\n', Math.Min(at, file.Length));
        var line = end < start ? file[start..] : file[start..(end + 1)];
        return [.. file[..start], .. Enumerable.Repeat(line, Math.Min(times, LargestFile / Math.Max(1, line.Length))).SelectMany(bytes => bytes), .. file[start..]];
    }

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
