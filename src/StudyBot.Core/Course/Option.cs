namespace StudyBot.Core;

/// <summary>One of the options of a question, and what a student who chose it should hear.</summary>
public sealed record Option(string Text, bool IsRight, string? Feedback);
