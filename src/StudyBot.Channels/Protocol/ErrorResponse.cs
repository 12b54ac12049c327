namespace StudyBot.Channels;

/// <summary>The body of every refusal.</summary>
internal sealed record ErrorResponse(Error Error);
