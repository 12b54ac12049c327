namespace StudyBot.Core;

/// <summary>What the buttons on the card of a question do.</summary>
public enum CardDeed
{
    Answer,
    Hint,
    Skip,
    Stop,
}
