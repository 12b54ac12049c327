using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Brings replies to their channels: what the outbox holds, in order within a conversation, conversations side by side, so that one
/// that can't be reached holds up nobody else. What a turn has just stored goes without a look at the outbox, if it can. What was not
/// delivered when the program ended is still there when it starts.
/// </summary>
internal sealed partial class OutboxDelivery(
    ITurnStore store, Courier courier, OutboxBell bell, TimeProvider time, ILogger<OutboxDelivery> logger) : BackgroundService
{
    private const int PageSize = 200;
    private const int LargestPage = 12_800;
    private const int MostRemembered = 4096;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<ConversationKey, OutboxLane> lanes = [];
    private readonly OutboxTraffic traffic = new(bell);
    private int limit = PageSize;
    private CancellationToken stopping;

    /// <summary>Delivers what a turn has just stored.</summary>
    public void Take(ConversationKey conversation, Uri address, TurnResult result)
    {
        // One that was stored before may be on its way.
        var hasFollowed = result is TurnResult.Stored { IsRepeated: false, Turn.Activities: { Count: > 0 } activities }
            && LaneOf(conversation).TryFollow(conversation, address, activities, stopping);
        if (!hasFollowed)
            bell.Ring();
    }

    /// <summary>A student who is forgotten takes along what was still to be said to them: what is held of anybody is read from the outbox again.</summary>
    public void LetGo()
    {
        foreach (var lane in lanes.Values)
            lane.LetGo();
        bell.Ring();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        try
        {
            while (true)
                await bell.WaitAsync(await LookAsync(), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(lanes.Values.Select(lane => lane.Run));
        }
    }

    /// <summary>Sets going what can go. Returns when to look again even if nothing rings; null for never.</summary>
    private async Task<TimeSpan?> LookAsync()
    {
        try
        {
            while (await StartLanesAsync())
            {
                // A page full of those who must wait hides the others behind it.
                limit = Math.Min(limit * 2, LargestPage);
            }

            limit = PageSize;
            Forget();
            var now = time.GetUtcNow();
            return lanes.Values.Min(lane => lane.NotBefore - now) is { } wait
                ? wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1)
                : null;
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            Log.Unexpected(logger, unexpected);
            return PauseAfterFailure;
        }
    }

    /// <summary>True when a larger page may hold somebody who can go.</summary>
    private async Task<bool> StartLanesAsync()
    {
        traffic.BeginLook();
        var pending = await store.ReadOutboxAsync(limit, stopping);
        var isAll = pending.Count < limit;
        var now = time.GetUtcNow();
        var hasStarted = false;
        foreach (var deliveries in pending.GroupBy(delivery => delivery.Conversation))
        {
            if (!traffic.HasRoom())
                return false;
            var lane = LaneOf(deliveries.Key);
            if (!(lane.NotBefore > now))
                hasStarted |= lane.TryStart([.. deliveries], isAll, stopping);
        }

        return !hasStarted && !isAll && limit < LargestPage;
    }

    private OutboxLane LaneOf(ConversationKey conversation) =>
        lanes.GetOrAdd(conversation, _ => new OutboxLane(store, courier, bell, traffic, time, logger));

    /// <summary>A lane remembers how far it has come; whoever is forgotten is looked up in the outbox once more.</summary>
    private void Forget()
    {
        if (lanes.Count <= MostRemembered)
            return;

        foreach (var (conversation, lane) in lanes)
        {
            if (lane.TryRetire())
                lanes.TryRemove(conversation, out _);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The outbox could not be read; it is tried again")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);
    }
}
