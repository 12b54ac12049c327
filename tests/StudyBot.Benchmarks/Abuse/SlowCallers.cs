using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace StudyBot.Benchmarks;

/// <summary>Connections that send a request byte by byte, and never end it; one that is closed is opened again.</summary>
internal sealed class SlowCallers : IAbuse
{
    private const int AtOnce = 10;

    public static readonly byte[] Head = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Slow: "u8.ToArray();

    /// <summary>Whole, and without a token: it is refused before its body is there.</summary>
    public static readonly byte[] Refused = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n"u8.ToArray();

    private static readonly byte[] OneByte = "a"u8.ToArray();

    // Each sends a byte in so many seconds.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    // They come one after the other for longer than the program waits for anybody: from then on it goes as it would for hours, with as many closed and
    // opened again in each second.
    private static readonly TimeSpan Arrival = TimeSpan.FromSeconds(70);

    private readonly CancellationTokenSource ending = new();
    private readonly int port;
    private readonly byte[] beginning;
    private readonly Socket?[] sockets;
    private readonly Thread trickle;
    private int reopened;

    private SlowCallers(int port, byte[] beginning, int count)
    {
        (this.port, this.beginning, sockets) = (port, beginning, new Socket[count]);
        trickle = new Thread(Trickle) { IsBackground = true };
    }

    public static async Task<IAbuse> StartAsync(int port, byte[] beginning, int count)
    {
        var callers = new SlowCallers(port, beginning, count);
        callers.trickle.Start();
        for (var i = 0; i < count; i++)
        {
            callers.Open(i);
            if (i % AtOnce == 0)
                await Task.Delay(Arrival * AtOnce / count);
        }

        return callers;
    }

    public override string ToString() => FormattableString.Invariant($"({reopened} were closed on them)");

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        trickle.Join();
        foreach (var socket in sockets)
            socket?.Dispose();
        ending.Dispose();
    }

    // It runs on the server's cores, so it does little: no exception for each that was closed.
    private void Trickle()
    {
        // By lot: in the order of their arrival all that were closed within a round would be opened again at once.
        var order = Enumerable.Range(0, sockets.Length).ToArray();
        RandomNumberGenerator.Shuffle(order.AsSpan());
        for (var at = 0; !ending.IsCancellationRequested; at = (at + 1) % order.Length)
        {
            var i = order[at];
            if (sockets[i] is { } socket)
            {
                _ = socket.Send(OneByte, SocketFlags.None, out var error);
                if (error is not SocketError.Success)
                {
                    reopened++;
                    socket.Dispose();
                    Open(i);
                }
            }

            if (at % AtOnce == 0)
                ending.Token.WaitHandle.WaitOne(Round * AtOnce / sockets.Length);
        }
    }

    private void Open(int i)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.Loopback, port);
        socket.Send(beginning);
        sockets[i] = socket;
    }
}
