namespace StudyBot.Core;

/// <summary>How one question of a quiz ended.</summary>
public sealed record QuizStep(string QuestionId, bool IsRight, bool IsSkipped, IReadOnlyList<string> Chosen);
