namespace StudyBot.Channels;

/// <summary>What a token says that never changes.</summary>
/// <param name="Key">The one that signed it; another one by the same id has not.</param>
internal sealed record VerifiedToken(Caller.Channel Caller, SigningKey Key, DateTime From, DateTime Until);
