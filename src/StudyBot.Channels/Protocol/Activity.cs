using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>
/// What goes over the wire in either direction. Dates stay text: an activity is never refused for its clock. Free-form members stay
/// JSON; members that nobody here reads are dropped.
/// </summary>
internal sealed record Activity
{
    // Here and in its parts, members can be set, and nobody does: those that are set once only, the serializer reads by way of a constructor, which takes a third longer.
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Timestamp { get; set; }

    public string? LocalTimestamp { get; set; }

    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ReplyToId { get; set; }

    public string? Locale { get; set; }

    public string? Name { get; set; }

    /// <summary>What became of an installation: a word, where it is one.</summary>
    public JsonElement? Action { get; set; }

    public string? Text { get; set; }

    public string? TextFormat { get; set; }

    public string? Speak { get; set; }

    public string? Summary { get; set; }

    public string? InputHint { get; set; }

    public string? DeliveryMode { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IReadOnlyList<Attachment>? Attachments { get; set; }

    public IReadOnlyList<JsonElement>? Entities { get; set; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; set; }

    public JsonElement? Value { get; set; }

    public JsonElement? ChannelData { get; set; }
}
