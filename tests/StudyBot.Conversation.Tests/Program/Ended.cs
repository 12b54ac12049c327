namespace StudyBot.Conversation.Tests;

/// <summary>A run of the program that has come to its end.</summary>
internal sealed record Ended(int ExitCode, string Output, string Errors);
