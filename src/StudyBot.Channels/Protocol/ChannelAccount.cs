namespace StudyBot.Channels;

/// <summary>Somebody in a conversation, as the channel names them. The role is never a reason to trust anybody.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    public string? Role { get; set; }
}
