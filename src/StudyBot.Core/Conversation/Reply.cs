namespace StudyBot.Core;

/// <summary>One message to the student.</summary>
/// <param name="Text">
/// Markdown that says everything, also where cards can't be shown. Links to notes are root-relative (<c>/notes/...</c>).
/// </param>
public sealed record Reply(string Text)
{
    /// <summary>What the student could say next; each can be typed as it stands.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The open question, for channels that show cards; <see cref="Text"/> says the same.</summary>
    public QuestionView? Question { get; init; }

    /// <summary>The question that this reply puts an end to, for channels that can change a card which is shown already.</summary>
    public QuestionView? Closes { get; init; }

    /// <summary>For the one student alone who pressed a button among several: where that can't be, it is not said.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What of the notes this reply quotes, for channels that show citations in a way of their own.</summary>
    public Passage? Cites { get; init; }
}
