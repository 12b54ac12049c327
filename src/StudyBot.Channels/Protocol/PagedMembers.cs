namespace StudyBot.Channels;

/// <summary>Some of the members of a conversation.</summary>
/// <param name="ContinuationToken">By which the channel goes on; none with the last of them.</param>
internal sealed record PagedMembers(IReadOnlyList<ChannelAccount>? Members, string? ContinuationToken);
