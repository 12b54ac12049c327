namespace StudyBot.Core;

/// <summary>A button pressed on the card of a group's quiz. A card may be old: number and round say what it showed.</summary>
/// <param name="Option">Which option, as shown, from 0; null for any other deed.</param>
public sealed record GroupPress(string QuizId, int Number, int Round, GroupDeed Deed, int? Option);
