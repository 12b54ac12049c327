using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The client's end of a stream.</summary>
internal sealed class TestStream(ClientWebSocket socket) : IDisposable
{
    public ClientWebSocket Socket { get; } = socket;

    public string? Watermark { get; private set; }

    /// <summary>The next frame as it is; null when the server closed.</summary>
    public async Task<string?> ReceiveFrameAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await Socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
                return null;
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    /// <summary>The next activities, so many of them, from however many frames.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReceiveAsync(int count)
    {
        List<JsonNode> activities = [];
        while (activities.Count < count)
        {
            var frame = await ReceiveFrameAsync() ?? throw new InvalidOperationException("The server closed the stream.");
            if (frame.Length == 0)
                continue;
            var set = JsonNode.Parse(frame)!;
            activities.AddRange(set["activities"]!.AsArray().Select(activity => activity!));
            Watermark = (string?)set["watermark"];
        }

        return activities;
    }

    public Task SendAsync(string frame, bool endOfMessage = true) =>
        Socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage, TestContext.Current.CancellationToken);

    public void Dispose() => Socket.Dispose();
}
