using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

/// <summary>Activities as the emulator posts them.</summary>
internal static class Emulated
{
    public static JsonObject Message(string id, string text, string serviceUrl = "http://localhost:9") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "emulator",
        ["from"] = new JsonObject { ["id"] = "student-1", ["name"] = "Ann" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = "talk-1" },
        ["text"] = text,
    };

    public static JsonObject ExpectingReplies(this JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    public static JsonObject In(this JsonObject activity, string conversation)
    {
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        return activity;
    }
}
