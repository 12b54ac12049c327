namespace StudyBot.Benchmarks;

/// <summary>What the bare server reads and writes: the members of an activity that hold its content.</summary>
internal sealed record BareMessage(
    string? Type, string? Id, string? ServiceUrl, string? ChannelId, BareAccount? From, BareAccount? Recipient, BareAccount? Conversation, string? ReplyToId, string? Text);
