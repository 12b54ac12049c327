using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace StudyBot.Benchmarks;

/// <summary>One connection that stays open: sends bytes and reads answers that tell their length. It does little, because it runs on the server's cores.</summary>
internal sealed class KeptConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    private KeptConnection()
    {
    }

    public static async Task<KeptConnection> OpenAsync(int port)
    {
        var connection = new KeptConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <returns>How many bytes the body of the answer has.</returns>
    public async Task<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        var (isTaken, bytes) = await TrySendAsync(request);
        return isTaken ? bytes : throw new IOException("A turn was refused.");
    }

    public async Task<(bool IsTaken, int Bytes)> TrySendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        for (var received = 0; ;)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(received));
            received += count;
            if (ReadLengths(buffer.AsSpan(0, received)) is var (head, body) && received == head + body)
                return (buffer.AsSpan().StartsWith("HTTP/1.1 200 "u8), body);
            if (count == 0 || received == buffer.Length)
                throw new IOException("An answer was broken off, or too long.");
        }
    }

    public void Dispose() => socket.Dispose();

    private static (int Head, int Body)? ReadLengths(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;

        var name = "Content-Length: "u8;
        var at = received[..head].IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(received[(at + name.Length)..], out int body, out _)
            ? (head + 4, body)
            : throw new IOException("An answer does not tell its length.");
    }
}
