using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>Where the message of a group's quiz is posted, and as whom: stored with the quiz, for it is posted and edited long after the activity that asked for it.</summary>
/// <param name="Roster">The conversation whose members can answer: the team of a channel, or the chat itself.</param>
/// <param name="Links">What links in the message begin with.</param>
internal sealed record GroupPlace(Uri ServiceUrl, string ChannelId, ConversationAccount Conversation, ChannelAccount? Bot, string Roster, Uri Links)
{
    public static GroupPlace Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.GroupPlace) ?? throw new InvalidDataException("A stored place is empty.");

    public string Write() => JsonSerializer.Serialize(this, ActivityJson.Default.GroupPlace);

    /// <summary>Where it is posted; with the id of a message, where that one is edited.</summary>
    public Uri Address(string? messageId = null) => ConnectorAddress.Of(ServiceUrl, Conversation.Id!, messageId);
}
