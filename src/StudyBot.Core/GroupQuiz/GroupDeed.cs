namespace StudyBot.Core;

/// <summary>What the buttons on the card of a group's quiz do.</summary>
public enum GroupDeed
{
    Vote,
    Show,
    Discuss,
    Again,
    Next,
    End,

    /// <summary>On to the leaderboard, or off it.</summary>
    Rank,
}
