using System.Text.Json.Serialization;

namespace StudyBot.Channels;

/// <summary>A token, and the conversation it is for or can go on with.</summary>
internal sealed record ChatToken(string? ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
