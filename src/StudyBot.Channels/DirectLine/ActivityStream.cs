using System.Net.WebSockets;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// One open socket: sends what is stored after the watermark, then what comes. It holds one batch at a time, so a client that reads slowly
/// holds up only itself, and one that does not read at all is let go.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, ConversationKey conversation, ITurnStore store, TimeProvider time)
{
    private const int BatchSize = 20;
    private const int MostFrameBytes = 64 * 1024;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(30);

    public StreamWake Wake { get; } = new();

    /// <summary>Ends when the client or the program does.</summary>
    public async Task RunAsync(long seen, CancellationToken cancellation)
    {
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var listening = ListenAsync(closing);
        try
        {
            await SpeakAsync(seen, closing.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client went, or is to go.
        }
        finally
        {
            await CloseAsync();
            await closing.CancelAsync();
            await listening;
        }
    }

    private async Task SpeakAsync(long seen, CancellationToken cancellation)
    {
        await using var keepAlive = time.CreateTimer(_ => Wake.Ring(), null, KeepAlive, KeepAlive);
        seen = await SendStoredAsync(seen, cancellation);
        while (true)
        {
            if (await Wake.WaitAsync(cancellation))
                seen = await SendStoredAsync(seen, cancellation);
            else
                await SendAsync(default, cancellation);
        }
    }

    private async Task<long> SendStoredAsync(long seen, CancellationToken cancellation)
    {
        while (await store.ReadActivitiesAsync(conversation, seen, BatchSize, cancellation) is { Count: > 0 } activities)
        {
            await SendAsync(ActivitySet.Write(activities, seen), cancellation);
            seen = activities[^1].Sequence;
        }

        return seen;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(SendPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, either.Token);
    }

    // The client sends an empty frame now and then and nothing that matters; but only who listens hears it close.
    private async Task ListenAsync(CancellationTokenSource closing)
    {
        var buffer = new byte[4096];
        var frameBytes = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), closing.Token) is { MessageType: not WebSocketMessageType.Close } part)
            {
                frameBytes = part.EndOfMessage ? 0 : frameBytes + part.Count;
                if (frameBytes > MostFrameBytes)
                    break;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // As above.
        }

        await closing.CancelAsync();
    }

    private async Task CloseAsync()
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;

        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
