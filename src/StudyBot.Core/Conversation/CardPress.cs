namespace StudyBot.Core;

/// <summary>A button pressed on the card of a question. A card may be old: quiz and number say which question it showed.</summary>
/// <param name="Answer">What its inputs held; nothing ticked for any other deed.</param>
public sealed record CardPress(string QuizId, int Number, CardDeed Deed, CardAnswer Answer);
