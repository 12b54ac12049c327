using System.Threading.Channels;

namespace StudyBot.Channels;

/// <summary>
/// Wakes the stream that waits on it. What happens while it is awake is remembered, so a stream that registers before its first look
/// misses nothing; what happens twice is remembered once, so a slow one costs nothing.
/// </summary>
internal sealed class StreamWake
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private int hasNews;

    public void RingForNews()
    {
        Interlocked.Exchange(ref hasNews, 1);
        bell.Writer.TryWrite(true);
    }

    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>True for news; false for anything else that rang.</summary>
    public async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        await bell.Reader.ReadAsync(cancellation);
        return Interlocked.Exchange(ref hasNews, 0) == 1;
    }
}
