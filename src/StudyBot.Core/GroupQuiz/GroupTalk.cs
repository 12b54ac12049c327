namespace StudyBot.Core;

/// <summary>A talk of several people, as one of them is heard in it.</summary>
/// <param name="Thread">Where it is said: the chat, or one thread of a channel. A thread has one open quiz at most.</param>
/// <param name="Group">Everybody who may read it: the chat, or the channel with all its threads. A group has one leaderboard.</param>
/// <param name="Speaker">By what name the others know who is heard; never a reason to trust anybody.</param>
/// <param name="IsInstructor">The operator's list has them.</param>
/// <param name="Place">All that the channel needs to post there later, in words of its own; null where nothing can be posted.</param>
public sealed record GroupTalk(ConversationKey Thread, ConversationKey Group, string Speaker, bool IsInstructor, string? Place)
{
    /// <summary>Whether the channel could lead them to a talk with the bot alone.</summary>
    public bool HasPersonalTalk { get; init; }

    /// <summary>Whether what is said is for the speaker alone.</summary>
    public static bool IsForOne(string text) => GroupCommandReader.Read(text) is GroupCommand.Personal;
}
