using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Adapters.Tests;

/// <summary>Reads flawed.txt and clean.txt, and adds to their questions what no case is about.</summary>
internal static partial class PlantedCases
{
    private const string Questions = "questions/case.md";
    private const string Note = "case.md";

    private const string QuestionsHead = """
        ---
        topic: "2.1"
        objectives: [2.1.K1]
        sources: [https://docs.example.org/nature]
        ---
        """;

    public static IReadOnlyList<PlantedCase> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests", "StudyBot.Adapters.Tests", "Checking", name));
        var starts = Enumerable.Range(0, lines.Length).Where(line => lines[line].StartsWith("%% ", StringComparison.Ordinal)).ToList();
        return [.. starts.Select((start, i) => Read(lines[start][3..], lines[(start + 1)..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)], start + 1))];
    }

    private static PlantedCase Read(string heading, string[] lines, int line)
    {
        var text = Long().Replace(string.Join('\n', lines).TrimEnd('\n') + "\n", match => Unfold(match.Groups["what"].Value));
        return heading.Split(' ') switch
        {
            [.. var label, "note"] => new(string.Join(' ', label), Note, text, line),
            [.. var label, "raw"] => new(string.Join(' ', label), Questions, $"{QuestionsHead}\n{InFolder(text)}", line),
            [.. var label, "file.md"] => new(string.Join(' ', label), Questions, InFolder(text), line),
            [.. var label, var file] when file.EndsWith(".md", StringComparison.Ordinal) => new(string.Join(' ', label), file, text, line),
            _ => new(heading, Questions, $"{QuestionsHead}\n{InFolder(Complete(lines))}", line),
        };
    }

    // Cases read better with the short address; their file lies one folder down.
    private static string InFolder(string text) => text.Replace("(note.md", "(../note.md", StringComparison.Ordinal);

    private static string Complete(string[] lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                text.Append('\n').Append(line).Append(line.Contains("{#", StringComparison.Ordinal) ? "\n" : $" {{#q-case-{i}}}\n");
                continue;
            }

            text.Append(line).Append('\n');
            var next = i + 1 < lines.Length ? lines[i + 1] : "";
            if (line.StartsWith("- [ ]", StringComparison.Ordinal) && !next.StartsWith("  >", StringComparison.Ordinal))
                text.Append("  > Think of what it is used for.\n");
            if (IsEndOfOptions(lines, i))
                text.Append("\n> That is how it works. See [the note](note.md#section).\n");
        }

        return text.ToString();
    }

    // The last entry of a list that no explanation follows.
    private static bool IsEndOfOptions(string[] lines, int i) =>
        (lines[i].StartsWith("- ", StringComparison.Ordinal) || lines[i].StartsWith("  >", StringComparison.Ordinal))
        && lines.Skip(i + 1).SkipWhile(line => line.Length == 0).FirstOrDefault("### ") is var next
        && (next.StartsWith("### ", StringComparison.Ordinal));

    private static string Unfold(string what) => what switch
    {
        "front matter of 17 KB" => $"---\ntitle: {new string('a', 17 * 1024)}\n---\n# Trees\nTrees grow.",
        "front matter of 40 KB" => $"---\naliases: [{string.Join(", ", Enumerable.Repeat("tree", 7_000))}]\n---\n# Trees\nTrees grow.",
        "1,300 characters" => Sentences(1_300),
        "1,150 characters" => Sentences(1_150),
        "60 list entries" => string.Join('\n', Enumerable.Repeat("- a tree of which this entry tells nothing but its length", 60)),
        "200 nested quotes" => $"---\nreviewed: 2026-11-01\n---\n# Trees\n{string.Concat(Enumerable.Repeat("> ", 200))}deep",
        "150 nested lists" => $"---\nreviewed: 2026-11-01\n---\n# Trees\n{string.Concat(Enumerable.Repeat("- ", 150))}deep",
        "CR" => "\r",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "is not known"),
    };

    private static string Sentences(int length) =>
        string.Concat(Enumerable.Repeat("Trees grow slowly, year after year, ring by ring. ", 1 + (length / 50)))[..(length - 1)].TrimEnd() + ".";

    [GeneratedRegex("<(?<what>[0-9A-Za-z][^<>/:]* [^<>/:]*|CR)>", RegexOptions.NonBacktracking)]
    private static partial Regex Long();
}
