namespace StudyBot.Core;

/// <summary>How one question of a quiz ended.</summary>
/// <param name="Chosen">The text of the options chosen; empty when skipped or not known.</param>
public sealed record QuizStep(string QuestionId, QuizMark Mark, IReadOnlyList<string> Chosen);
