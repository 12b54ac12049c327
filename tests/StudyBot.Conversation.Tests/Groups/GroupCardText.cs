using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

/// <summary>A card of a group as its students read it, and its buttons.</summary>
internal static class GroupCardText
{
    /// <summary>Empty for anything but a card.</summary>
    public static string Of(JsonNode? holder) => FindCard(holder)?["body"] is JsonArray body
        ? string.Join('\n', body.Where(block => (string?)block!["type"] == "TextBlock").Select(block => (string?)block!["text"]))
        : "";

    public static JsonNode Button(JsonNode? holder, string title) => Buttons(holder).First(button => (string?)button["title"] == title)["data"]!;

    public static IReadOnlyList<JsonNode> Buttons(JsonNode? holder) =>
        [.. (FindCard(holder)?["body"]?.AsArray() ?? []).Where(block => (string?)block!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).Select(button => button!)];

    /// <summary>The card of an activity, or of an answer to an invoke.</summary>
    private static JsonNode? FindCard(JsonNode? holder) => holder?["attachments"]?[0]?["content"] ?? (holder?["value"] is JsonObject card ? card : null);
}
