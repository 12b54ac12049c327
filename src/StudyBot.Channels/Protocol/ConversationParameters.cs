using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>Asks a channel for a conversation. In Teams: the tenant, one member and no group.</summary>
internal sealed record ConversationParameters
{
    public bool IsGroup { get; init; }

    public ChannelAccount? Bot { get; init; }

    public IReadOnlyList<ChannelAccount> Members { get; init; } = [];

    public string? TenantId { get; init; }

    public JsonElement? ChannelData { get; init; }
}
