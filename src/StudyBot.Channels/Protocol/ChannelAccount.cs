namespace StudyBot.Channels;

/// <summary>Somebody in a conversation, as the channel names them. The role is never a reason to trust anybody.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }
}
