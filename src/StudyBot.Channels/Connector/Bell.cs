using System.Threading.Channels;

namespace StudyBot.Channels;

/// <summary>Wakes a delivery; rung after a commit. Rung while it is awake, it wakes it once more, so that nothing is overlooked.</summary>
internal abstract class Bell(TimeProvider time)
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Ring() => bell.Writer.TryWrite(true);

    /// <param name="atMost">Null to wait for a ring, however long it takes.</param>
    public async Task WaitAsync(TimeSpan? atMost, CancellationToken cancellation)
    {
        await using var clock = time.CreateTimer(_ => Ring(), null, atMost ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await bell.Reader.ReadAsync(cancellation);
    }
}
