namespace StudyBot.Core;

/// <summary>A quiz under way: which questions, in which order of options, and what was answered so far.</summary>
/// <param name="Seed">Shuffles the options, so that a quiz shows the same after a restart.</param>
public sealed record QuizSession(string Id, int Seed, string? About, IReadOnlyList<string> QuestionIds, IReadOnlyList<QuizStep> Steps);
