namespace StudyBot.Channels;

/// <summary>A conversation, as the channel names it.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public bool? IsGroup { get; set; }

    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }
}
