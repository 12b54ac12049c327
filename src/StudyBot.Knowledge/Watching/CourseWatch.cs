using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StudyBot.Knowledge;

/// <summary>Puts what an instructor saves into service: hears of changes, waits until they are over, has the folder read again.</summary>
/// <remarks>
/// Nothing here decides what changed; events and glances only say that it is time to look. So an event too many costs a look,
/// and one too few (a network share, a full buffer, a folder that was replaced) is made good by the next glance.
/// </remarks>
internal sealed partial class CourseWatch(
    CourseShelf shelf, ReloadTelling telling, IOptions<KnowledgeOptions> knowledge, IOptions<WatchOptions> options, TimeProvider time, ILogger<CourseWatch> log) : BackgroundService
{
    // A big folder on a slow share must not be looked at all the time: at most a fiftieth of it.
    private const int CostOfGlance = 50;

    private readonly string folder = Path.GetFullPath(knowledge.Value.Folder);
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool isDeaf = true;
    private FolderEvents? events;
    private bool hasToldDeaf;
    private string seen = "";

    public override void Dispose()
    {
        events?.Dispose();
        base.Dispose();
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        telling.Begin();
        Listen();
        seen = FolderFingerprint.Of(folder);

        // What changed between the first reading and now was heard of by nobody.
        Reload();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                if (!await WaitAsync(stoppingToken))
                    continue;

                if (isDeaf)
                    Listen();
                seen = FolderFingerprint.Of(folder);
                Reload();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that is only disposed of, never stopped, would take this for a failure.
        }
    }

    /// <summary>Whether there is a reason to read the folder.</summary>
    private async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        var looked = FolderFingerprint.Of(folder);
        var glance = time.GetElapsedTime(began) * CostOfGlance;
        if (looked != seen)
        {
            // The events did not say so: they may come from a folder that is no longer the one at this path.
            isDeaf |= signals.Reader.Count == 0;
            await GatherAsync(cancellation);
            return true;
        }

        if (!await HearsAsync(glance > options.Value.Glance ? glance : options.Value.Glance, cancellation))
            return shelf.HasUnreadable;

        await GatherAsync(cancellation);
        return true;
    }

    // Until nothing more was heard for a while, or it has taken too long.
    private async Task GatherAsync(CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        do
        {
            signals.Reader.TryRead(out _);
        }
        while (await HearsAsync(options.Value.Quiet, cancellation) && time.GetElapsedTime(began) < options.Value.LongestGathering);
    }

    private async Task<bool> HearsAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var heard = signals.Reader.WaitToReadAsync(enough.Token).AsTask();
        var tired = Task.Delay(patience, time, enough.Token);
        var first = await Task.WhenAny(heard, tired);
        await enough.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == heard;
    }

    private void Listen()
    {
        // Not waited for: with its folder gone, a watch may take long to end, and the glances must go on.
        if (events is { } old)
            _ = Task.Run(old.Dispose);
        events = null;
        isDeaf = false;
        if (!options.Value.HearsEvents)
            return;

        try
        {
            events = new FolderEvents(folder, Wake, _ =>
            {
                isDeaf = true;
                Wake();
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Glances go on; the next reading tries again.
            isDeaf = true;
            if (!hasToldDeaf && Directory.Exists(folder))
                Log.Deaf(log, folder, exception.Message);
            hasToldDeaf = true;
        }
    }

    private void Wake() => signals.Writer.TryWrite(true);

    private void Reload()
    {
        var began = time.GetTimestamp();
        try
        {
            var outcome = shelf.Reload();
            telling.Tell(outcome, time.GetElapsedTime(began));
        }
        catch (Exception unexpected)
        {
            // A fault of ours in one file must not end the watch; the last good generation serves, and the next save is another try.
            Log.Failed(log, unexpected);
            telling.Failed();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Changes of {Folder} are not announced by the system ({Reason}); it is looked at every second or so instead")]
        public static partial void Deaf(ILogger logger, string folder, string reason);

        [LoggerMessage(2, LogLevel.Error, "The knowledge folder could not be read again; what was read before goes on serving")]
        public static partial void Failed(ILogger logger, Exception unexpected);
    }
}
