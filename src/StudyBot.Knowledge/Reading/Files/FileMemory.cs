using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Remembers the files of a folder by the hash of their content, and the last good version of each.</summary>
internal sealed class FileMemory(int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes)
{
    private const int WorthThreads = 16;

    private Dictionary<string, Remembered> _files = new(StringComparer.Ordinal);

    /// <summary>All files of the folder in its order; those that are new or changed go through <paramref name="parse"/>.</summary>
    public IReadOnlyList<ReadFile> Read(KnowledgeFolder folder, Func<string, string, ReadFile> parse)
    {
        var files = new Dictionary<string, Remembered>(StringComparer.Ordinal);
        var read = new SortedDictionary<string, ReadFile>(StringComparer.Ordinal);
        foreach (var (path, remembered) in ReadEach(folder, path => Read(folder.Root, path, parse)))
        {
            files.Add(path, remembered);
            read.Add(path, remembered.Read);
        }

        foreach (var problem in folder.Problems.Where(problem => problem.Code == "folder-unreadable"))
        {
            // Nobody knows whether they are still there, so they are taken to be.
            foreach (var (path, before) in _files.Where(file => problem.File.Length == 0 || file.Key.StartsWith($"{problem.File}/", StringComparison.Ordinal)))
            {
                if (files.TryAdd(path, before) && before.Good is { } good)
                    read.Add(path, new ReadFile(good, []) { KeptFor = problem });
            }
        }

        _files = files;
        return [.. read.Values];
    }

    // Each file is taken apart for itself; a folder of five hundred notes would otherwise keep one core busy and the others waiting.
    private static IEnumerable<(string Path, Remembered File)> ReadEach(KnowledgeFolder folder, Func<string, Remembered> read) => folder.Markdown.Count < WorthThreads
        ? folder.Markdown.Select(path => (path, read(path)))
        : folder.Markdown.AsParallel().AsOrdered().Select(path => (path, read(path)));

    private Remembered Read(string root, string path, Func<string, string, ReadFile> parse)
    {
        var before = _files.GetValueOrDefault(path);
        switch (FileReader.Read(root, path, maximumFileKilobytes))
        {
            case FileText.Text { Content: "" } when before?.Good is { } good:
                // An editor empties a file before it writes it; what is read in between is nobody's note.
                return Remember(new ReadFile(null, [Emptied(path)]), [], good);
            case FileText.Text text:
                var hash = SHA256.HashData(MemoryMarshal.AsBytes(text.Content.AsSpan()));
                return before is not null && before.Hash.AsSpan().SequenceEqual(hash) ? before : Remember(parse(path, text.Content), hash, before?.Good);
            case FileText.Refused refused:
                return Remember(new ReadFile(null, [refused.Problem]), [], before?.Good);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static KnowledgeProblem Emptied(string path) => new(path, 0, "file-emptied", "This file is empty now, so its last version goes on serving.",
        "Delete the file if it is to go, or write its text again.");

    private static Remembered Remember(ReadFile read, byte[] hash, ParsedFile? good) => read.BrokenBy switch
    {
        null => new(hash, read, read.File),
        { } reason when good is not null => new(hash, new ReadFile(good, read.Problems) { KeptFor = reason }, good),
        _ => new(hash, read, null),
    };

    /// <param name="Hash">Of the content that was seen last, good or not; empty when it could not be read.</param>
    private sealed record Remembered(byte[] Hash, ReadFile Read, ParsedFile? Good);
}
