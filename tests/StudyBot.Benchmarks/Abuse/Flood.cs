using System.Diagnostics;

namespace StudyBot.Benchmarks;

/// <summary>One account that sends messages at a steady rate, whatever it is answered.</summary>
internal sealed class Flood : IAbuse
{
    private const int Connections = 10;
    private readonly CancellationTokenSource ending = new();
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Lock gate = new();
    private readonly TeamsPost post;
    private readonly Task sending;
    private long lastId = Stopwatch.GetTimestamp() % 1_000_000_000;
    private int taken;
    private int refused;

    public Flood(int port, TeamsPost post, int perSecond)
    {
        this.post = post;
        sending = Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => SendAsync(port, TimeSpan.FromSeconds((double)Connections / perSecond))));
    }

    public override string ToString() =>
        FormattableString.Invariant($"({(taken + refused) / Stopwatch.GetElapsedTime(began).TotalSeconds:0}/s sent, {100d * refused / (taken + refused):0} % of them refused)");

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await sending;
        ending.Dispose();
    }

    private async Task SendAsync(int port, TimeSpan every)
    {
        using var connection = await KeptConnection.OpenAsync(port);
        for (var sent = 1; !ending.IsCancellationRequested; sent++)
        {
            var (isTaken, _) = await connection.TrySendAsync(Next());
            Interlocked.Increment(ref isTaken ? ref taken : ref refused);
            var early = (every * sent) - Stopwatch.GetElapsedTime(began);
            if (early > TimeSpan.Zero)
                await Task.Delay(early);
        }
    }

    // The bytes are shared, so each sender takes a copy with an id of its own.
    private byte[] Next()
    {
        lock (gate)
            return post.WithId(++lastId).ToArray();
    }
}
