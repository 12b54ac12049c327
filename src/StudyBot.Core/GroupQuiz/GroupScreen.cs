namespace StudyBot.Core;

/// <summary>What the message of a group's quiz shows, to everybody or to one of them.</summary>
public sealed record GroupScreen(GroupQuiz Quiz, string Header)
{
    /// <summary>How the questions before it went; Markdown.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>Null at the end, and where the question was taken out of the course.</summary>
    public string? Stem { get; init; }

    public IReadOnlyList<GroupOption> Options { get; init; } = [];

    /// <summary>How many have voted in this round; null while nobody votes.</summary>
    public int? Votes { get; init; }

    /// <summary>What is said below; Markdown.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    public IReadOnlyList<GroupButton> Buttons { get; init; } = [];
}
