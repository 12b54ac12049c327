using System.Net.Sockets;
using System.Text;

namespace StudyBot.Conversation.Tests;

public sealed class UnreadBodyTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    private const string Rest = "0123456789";

    // Kestrel alone would close the connection after five.
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(7);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_slow_caller_is_answered_at_once_and_keeps_the_connection() =>
        Task.WhenAll(PauseInTheBodyAsync("POST /api/messages", "401"), PauseInTheBodyAsync("POST /nowhere", "404"), PauseInTheBodyAsync("GET /healthz", "200"));

    private async Task PauseInTheBodyAsync(string request, string status)
    {
        using var caller = new TcpClient();
        await caller.ConnectAsync(program.Address.Host, program.Address.Port, Cancellation);
        var stream = caller.GetStream();
        var head = Encoding.ASCII.GetBytes($"{request} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Rest.Length}\r\n\r\n");

        await stream.WriteAsync(head, Cancellation);
        var answer = await ReadAsync(stream);
        await Task.Delay(LongPause, Cancellation);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Rest), Cancellation);
        await stream.WriteAsync(head, Cancellation);
        var next = await ReadAsync(stream);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.StartsWith($"HTTP/1.1 {status} ", next, StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        var count = 0;
        do
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), Cancellation);
            count += read;
            if (read == 0)
                break;
        }
        while (!IsWhole(Encoding.UTF8.GetString(buffer, 0, count)));

        return Encoding.UTF8.GetString(buffer, 0, count);
    }

    private static bool IsWhole(string answer) =>
        answer.Split("\r\n\r\n", 2) is [var head, var body]
        && head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal)) is { } length
            ? Encoding.UTF8.GetByteCount(body) >= int.Parse(length["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture)
            : answer.EndsWith("0\r\n\r\n", StringComparison.Ordinal);
}
