namespace StudyBot.Core;

/// <summary>What a student said or did in a conversation.</summary>
public abstract record Utterance
{
    private Utterance() { }

    public required StudentKey Student { get; init; }

    public required ConversationKey Conversation { get; init; }

    /// <summary>Where it was said among several; null with the bot alone.</summary>
    public GroupTalk? Group { get; init; }

    /// <summary>The student came in; the first time in a conversation, they are greeted.</summary>
    public sealed record Joined : Utterance;

    public sealed record Typed(string Text) : Utterance;

    public sealed record Pressed(CardPress Press) : Utterance;

    /// <summary>The channel says that everything kept of the student is to be deleted.</summary>
    public sealed record AskedToForget : Utterance;

    public sealed record PressedInGroup(GroupPress Press) : Utterance;
}
