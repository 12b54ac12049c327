using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// What an invoke is answered with. It is stored beside the replies of its turn, so that a repeated invoke gets the same; it goes out in the HTTP
/// response alone, and is never posted.
/// </summary>
internal static class InvokeAnswer
{
    private const string Type = "invokeResponse";

    public static JsonObject NotOurs => Notice("That button is none that I know, so nothing was scored.");

    public static JsonObject TooFast => Notice("That was too fast for me, and nothing was scored. Please press it once more.");

    /// <summary>A card in the place of the one whose button was pressed.</summary>
    public static JsonObject Card(JsonObject card) => Of(200, Attachment.AdaptiveCard, card);

    /// <summary>A notice to the one who pressed; the card stays.</summary>
    public static JsonObject Notice(string text) => Of(200, "application/vnd.microsoft.activity.message", text);

    public static JsonObject Fault(string code, string message) =>
        Of(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    public static string Store(JsonObject answer) =>
        ActivityJson.Write(new Activity { Type = Type, Value = JsonSerializer.SerializeToElement(answer, ActivityJson.Default.JsonObject) });

    /// <summary>Null when the turn was not one of an invoke.</summary>
    public static JsonObject? Find(StoredTurn turn) => turn.Activities.Where(activity => IsOne(activity.Json))
        .Select(activity => JsonNode.Parse(activity.Json)!["value"]!.AsObject()).FirstOrDefault();

    public static bool IsOne(string json)
    {
        using var activity = JsonDocument.Parse(json);
        return IsOne(activity.RootElement);
    }

    public static bool IsOne(JsonElement activity) => activity.TryGetProperty("type", out var type) && type.ValueEquals(Type);

    private static JsonObject Of(int status, string type, JsonNode value) => new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };
}
