namespace StudyBot.Core;

/// <summary>A button pressed on the card of a question. A card may be old: quiz and number say which question it showed.</summary>
/// <param name="Chosen">The options ticked on the card, as shown, from 0.</param>
public sealed record CardPress(string QuizId, int Number, CardDeed Deed, IReadOnlyList<int> Chosen);
