namespace StudyBot.Channels;

/// <summary>What a Direct Line token says, under seal.</summary>
/// <param name="Conversation">The one conversation it is for; null when it is for all of the student's.</param>
internal sealed record StudentPass(string Student, string? Conversation, DateTimeOffset Expires);
