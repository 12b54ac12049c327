using System.Text.Json.Nodes;

namespace StudyBot.Channels;

/// <summary>Takes from an activity what it can do without.</summary>
internal static class SmallerActivity
{
    private const int ShortestText = 500;

    /// <summary>In words instead of its card; then with half of them. Null when there is nothing left to take.</summary>
    public static string? Find(string json)
    {
        var activity = Read(json);
        var text = (string?)activity["text"];
        if (activity.Remove("attachments", out var cards))
        {
            activity["text"] = text ?? (string?)cards?[0]?["content"]?["fallbackText"];
            return activity["text"] is null ? null : activity.ToJsonString();
        }

        if (text is not { Length: > ShortestText })
            return null;

        activity["text"] = $"{ChatText.Cut(text, text.Length / 2)} …";
        return activity.ToJsonString();
    }

    public static string WithoutReply(string json)
    {
        var activity = Read(json);
        activity.Remove("replyToId");
        return activity.ToJsonString();
    }

    // What is stored was written here.
    private static JsonObject Read(string json) => JsonNode.Parse(json)!.AsObject();
}
