using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What came of a file: the file taken apart, if it could be, and what is wrong with how it is written.</summary>
internal sealed record ReadFile(ParsedFile? File, IReadOnlyList<KnowledgeProblem> Problems)
{
    // With one of these the file is not the one that its author meant, or none at all.
    private static readonly HashSet<string> Breaking = new(StringComparer.Ordinal)
    {
        "file-too-large", "file-unreadable", "file-emptied", "encoding", "not-text", "nested-too-deep", "folder-unreadable",
        "front-matter-broken", "front-matter-not-flat", "front-matter-too-long",
    };

    /// <summary>Why the file stands here in its last good version; null when it is as it lies in the folder.</summary>
    public KnowledgeProblem? KeptFor { get; init; }

    public KnowledgeProblem? BrokenBy => Problems.FirstOrDefault(Breaks);

    public static bool Breaks(KnowledgeProblem problem) => Breaking.Contains(problem.Code);
}
