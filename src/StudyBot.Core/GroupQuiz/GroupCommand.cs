namespace StudyBot.Core;

/// <summary>Something that is said among several, and means something else than it would with the bot alone.</summary>
internal abstract record GroupCommand
{
    private GroupCommand() { }

    /// <param name="VotingTime">How long each question is open; null for the usual time.</param>
    public sealed record Quiz(int? Count, string? About, TimeSpan? VotingTime) : GroupCommand;

    /// <summary>What the asker says instead of pressing a button.</summary>
    public sealed record Step(GroupDeed Deed) : GroupCommand;

    public sealed record Leaderboard : GroupCommand;

    /// <summary>The card once more, below everything said since.</summary>
    public sealed record Repeat : GroupCommand;

    /// <summary>Help for an answer, which nobody gets in front of the others.</summary>
    public sealed record Coaching : GroupCommand;

    /// <summary>What is for one student alone.</summary>
    public sealed record Personal : GroupCommand;

    public sealed record Help : GroupCommand;
}
