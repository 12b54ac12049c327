namespace StudyBot.Core;

/// <summary>How a student last answered a question.</summary>
public sealed record LastAnswer(bool IsRight, DateTimeOffset At);
