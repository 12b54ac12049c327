using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What came of reading the folder again.</summary>
internal abstract record ReloadOutcome
{
    private ReloadOutcome() { }

    /// <summary>Nothing is different from what was known.</summary>
    public sealed record Same : ReloadOutcome;

    /// <summary>A new generation is in service.</summary>
    /// <param name="Kept">Why some files serve in their last good version.</param>
    /// <param name="Problems">How many problems there are in all.</param>
    public sealed record Switched(FolderChanges Changes, IReadOnlyList<KnowledgeProblem> Kept, int Problems) : ReloadOutcome;

    /// <summary>The folder as a whole can't be used, so the last good generation goes on.</summary>
    public sealed record Unusable(KnowledgeProblem Reason) : ReloadOutcome;
}
