namespace StudyBot.Channels;

/// <summary>Whom a token is asked for; nobody named means a new anonymous student.</summary>
internal sealed record TokenRequest(ChannelAccount? User);
