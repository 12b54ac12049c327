using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Takes from an activity what it can do without.</summary>
internal static class SmallerActivity
{
    private const int ShortestText = 500;

    /// <summary>In words instead of its card; then with half of them. Null when there is nothing left to take.</summary>
    public static Utf8Text? Find(Utf8Text json)
    {
        var activity = Read(json);
        var text = (string?)activity["text"];
        if (activity.Remove("attachments", out var cards))
        {
            activity["text"] = text ?? (string?)cards?[0]?["content"]?["fallbackText"];
            return activity["text"] is null ? null : Write(activity);
        }

        if (text is not { Length: > ShortestText })
            return null;

        activity["text"] = $"{ChatText.Cut(text, text.Length / 2)} …";
        return Write(activity);
    }

    public static Utf8Text WithoutReply(Utf8Text json)
    {
        var activity = Read(json);
        activity.Remove("replyToId");
        return Write(activity);
    }

    // What is stored was written here.
    private static JsonObject Read(Utf8Text json) => JsonNode.Parse(json.Bytes.Span)!.AsObject();

    private static Utf8Text Write(JsonObject activity) => new(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.JsonObject));
}
