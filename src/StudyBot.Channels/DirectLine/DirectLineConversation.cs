using System.Text.Json.Serialization;

namespace StudyBot.Channels;

/// <summary>A conversation to begin or go on with, and where its stream is.</summary>
internal sealed record DirectLineConversation(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, Uri StreamUrl);
