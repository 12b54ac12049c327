namespace StudyBot.Core;

/// <summary>How one question of a quiz ended.</summary>
/// <param name="Chosen">What was answered: the text of the options, the name that was typed, the steps in the order given, or each pair; empty when skipped or not known.</param>
public sealed record QuizStep(string QuestionId, QuizMark Mark, IReadOnlyList<string> Chosen);
