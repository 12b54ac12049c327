using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>
/// What goes over the wire in either direction. Dates stay text: an activity is never refused for its clock. Free-form members stay
/// JSON; members that nobody here reads are dropped.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    public string? LocalTimezone { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Name { get; init; }

    /// <summary>What became of an installation: a word, where it is one.</summary>
    public JsonElement? Action { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Speak { get; init; }

    public string? Summary { get; init; }

    public string? InputHint { get; init; }

    public string? DeliveryMode { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }
}
