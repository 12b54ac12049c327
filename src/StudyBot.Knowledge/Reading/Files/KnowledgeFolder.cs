using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What lies in a knowledge folder, by path with forward slashes, in an order that is the same on every machine.</summary>
/// <param name="Markdown">The files to read.</param>
/// <param name="Paths">All files and folders, so that a link to a picture or a folder can be checked.</param>
internal sealed record KnowledgeFolder(
    string Root,
    IReadOnlyList<string> Markdown,
    IReadOnlySet<string> Paths,
    IReadOnlyList<KnowledgeProblem> Problems)
{
    public static KnowledgeFolder List(string root)
    {
        var markdown = new List<string>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<KnowledgeProblem>();
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var entry in Entries(root, folder, problems))
            {
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (entry.Name.StartsWith('.'))
                    continue;

                var isFolder = entry is DirectoryInfo;
                if ((isFolder || IsRead(entry.Name)) && FileNames.ProblemOf(path, entry.Name) is { } unsound)
                {
                    problems.Add(unsound);
                    continue;
                }

                // An editor that saves by renaming leaves names behind for a moment.
                if (!entry.Exists && entry.LinkTarget is null)
                    continue;

                // A link may lead out of the folder, or round in a circle.
                if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    problems.Add(LeftOutLink(path));
                    continue;
                }

                paths.Add(path);
                if (isFolder)
                    waiting.Push(path);
                else if (IsRead(entry.Name))
                    markdown.Add(path);
            }
        }

        markdown.Sort(StringComparer.Ordinal);
        return new(root, markdown, paths, problems);
    }

    private static bool IsRead(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static FileSystemInfo[] Entries(string root, string folder, List<KnowledgeProblem> problems)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(root, folder)).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(folder, 0, "folder-unreadable", "This folder could not be opened.",
                "Check that it is still there and that StudyBot may read it."));
            return [];
        }
    }

    private static KnowledgeProblem LeftOutLink(string path) =>
        new(path, 0, "symbolic-link", "This is a link to a file or folder somewhere else, so it was left out.",
            "Put the file itself into the knowledge folder.");
}
