namespace StudyBot.Core;

/// <summary>How a student last answered a question.</summary>
public readonly record struct LastAnswer(bool IsRight, DateTimeOffset At);
