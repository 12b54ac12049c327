using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Brings replies to their channels: what the outbox holds, in order within a conversation, conversations side by side, so that one
/// that can't be reached holds up nobody else. What was not delivered when the program ended is still there when it starts.
/// </summary>
internal sealed partial class OutboxDelivery(
    ITurnStore store, Courier courier, OutboxBell bell, TimeProvider time, ILogger<OutboxDelivery> logger) : BackgroundService
{
    private const int PageSize = 200;
    private const int LargestPage = 12_800;
    private const int MostLanes = 64;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    // Touched by the loop only; a lane runs beside it and rings when it has ended.
    private readonly Dictionary<ConversationKey, OutboxLane> lanes = [];
    private int limit = PageSize;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
                await bell.WaitAsync(await LookAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(lanes.Values.Select(lane => lane.Run));
        }
    }

    /// <summary>Sets going what can go. Returns when to look again even if nothing rings; null for never.</summary>
    private async Task<TimeSpan?> LookAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var (conversation, _) in lanes.Where(lane => lane.Value is { Run.IsCompleted: true, NotBefore: null }).ToList())
                lanes.Remove(conversation);
            while (await StartLanesAsync(stopping))
            {
                // A page full of those who must wait hides the others behind it.
                limit = Math.Min(limit * 2, LargestPage);
            }

            limit = PageSize;
            var now = time.GetUtcNow();
            return lanes.Values.Where(lane => lane.Run.IsCompleted).Min(lane => lane.NotBefore - now) is { } wait
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
    private async Task<bool> StartLanesAsync(CancellationToken stopping)
    {
        // Asked before the page is read: what is still under way then may be on the page although it has just arrived.
        var busy = lanes.Where(lane => !lane.Value.Run.IsCompleted).Select(lane => lane.Key).ToHashSet();
        var pending = await store.ReadOutboxAsync(limit, stopping);
        var now = time.GetUtcNow();
        var hasStarted = false;
        foreach (var deliveries in pending.GroupBy(delivery => delivery.Conversation))
        {
            if (busy.Contains(deliveries.Key))
                continue;
            if (lanes.Values.Count(lane => !lane.Run.IsCompleted) >= MostLanes)
                return false;
            if (!lanes.TryGetValue(deliveries.Key, out var lane))
                lanes.Add(deliveries.Key, lane = new OutboxLane(store, courier, time, logger));
            if (lane.NotBefore > now)
                continue;

            lane.Start([.. deliveries], bell, stopping);
            hasStarted = true;
        }

        return !hasStarted && pending.Count == limit && limit < LargestPage;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The outbox could not be read; it is tried again")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);
    }
}
