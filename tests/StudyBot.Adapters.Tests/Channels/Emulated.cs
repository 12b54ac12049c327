using System.Text.Json.Nodes;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Activities as a local channel posts them.</summary>
internal static class Emulated
{
    public static JsonObject Message(string text, string id = "1", string conversation = "c/1|a", string serviceUrl = "http://localhost:9/_connector") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2026-11-23T21:54:13.0920000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = "user-id-0", ["name"] = "Alex", ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "00000000-11", ["name"] = "Bot", ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "t-1" },
        ["text"] = text,
        ["textFormat"] = "plain",
    };

    public static JsonObject Joined(string id, params string[] members)
    {
        var activity = Message("", id);
        activity.Remove("text");
        activity["type"] = "conversationUpdate";
        activity["membersAdded"] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]);
        return activity;
    }

    public static JsonObject ExpectingReplies(this JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }
}
