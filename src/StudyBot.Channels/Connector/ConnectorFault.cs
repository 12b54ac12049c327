using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>What a channel says of why it refused a call. Gateways on the way say it in other forms or not at all, and that is no fault of its own.</summary>
internal sealed record ConnectorFault(string Code, string Message)
{
    private static readonly string[] ClosingCodes =
        ["BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "NotEnoughPermissions", "ConversationNotFound"];

    /// <summary>Whether it will be said to everything in the conversation.</summary>
    public bool ClosesConversation => ClosingCodes.Contains(Code, StringComparer.Ordinal);

    public static ConnectorFault Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var error = root.ValueKind is JsonValueKind.Object && root.TryGetProperty("error", out var inner) ? inner : root;
            return new ConnectorFault(Text(error, "code"), Text(error, "message"));
        }
        catch (JsonException)
        {
            return new ConnectorFault("", "");
        }
    }

    private static string Text(JsonElement error, string member) =>
        error.ValueKind is JsonValueKind.Object && error.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : "";
}
