using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What came of reading one file as text.</summary>
internal abstract record FileText
{
    private FileText() { }

    /// <summary>The text, every line ended by a single line feed.</summary>
    public sealed record Text(string Content) : FileText;

    public sealed record Refused(KnowledgeProblem Problem) : FileText;
}
