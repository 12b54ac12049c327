using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Benchmarks;

/// <summary>The bytes of a request as Teams posts it, ready to be sent again and again: only the id of its activity changes.</summary>
internal sealed class TeamsPost
{
    private const string NoId = "0000000000";

    private readonly byte[] bytes;
    private readonly int idAt;

    public TeamsPost(string token, string conversation, string text, bool expectsReplies)
    {
        Body = Encoding.UTF8.GetBytes(Activity(conversation, text, expectsReplies).ToJsonString());
        var head = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Body.Length}\r\n\r\n";
        bytes = [.. Encoding.ASCII.GetBytes(head), .. Body];
        idAt = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(NoId));
    }

    public byte[] Body { get; }

    public ReadOnlyMemory<byte> WithId(long id)
    {
        Utf8Formatter.TryFormat(id, bytes.AsSpan(idAt, NoId.Length), out _, new('D', (byte)NoId.Length));
        return bytes;
    }

    private static JsonObject Activity(string conversation, string text, bool expectsReplies)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = NoId,
            ["timestamp"] = "2026-11-23T21:54:13.0920000Z",
            ["localTimestamp"] = "2026-11-23T22:54:13.0920000+01:00",
            ["localTimezone"] = "Europe/Berlin",
            ["serviceUrl"] = TeamsHosts.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = $"29:1student-{conversation}-aUxlT0Rm5Y3oYx0jLhZkq7dVb2nWc9eGfHsPiQtR", ["name"] = "Alex Student", ["aadObjectId"] = "5b1f6f7e-7d0f-4a53-8d3a-0c4f7d3a9b10" },
            ["recipient"] = new JsonObject { ["id"] = $"28:{TeamsHosts.ClientId}", ["name"] = "StudyBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = TeamsHosts.Tenant },
            ["channelData"] = new JsonObject
            {
                ["tenant"] = new JsonObject { ["id"] = TeamsHosts.Tenant },
                ["source"] = new JsonObject { ["name"] = "text" },
                ["legacy"] = new JsonObject { ["replyToId"] = "1:1xGzK2m0Yv5bWqLr8tNcJfUaHsPdEoI4" },
            },
            ["locale"] = "en-GB",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = "en-GB",
                ["country"] = "GB",
                ["platform"] = "Windows",
                ["timezone"] = "Europe/Berlin",
            }),
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p itemprop=\"copy-paste-block\">{text}</p>" }),
            ["text"] = text,
            ["textFormat"] = "plain",
        };
        if (expectsReplies)
            activity["deliveryMode"] = "expectReplies";
        return activity;
    }
}
