using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The way to one conversation: one activity after the other, each only when the one before it has arrived or was given up.</summary>
internal sealed partial class OutboxLane(ITurnStore store, ConnectorClient connector, TimeProvider time, ILogger logger)
{
    // About six minutes: long enough for an emulator to be started again, not so long that a forgotten one fills the outbox.
    private const int MostTries = 12;
    private const int MostTriesWhenUnsure = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private int tries;

    /// <summary>Completed while nothing is under way.</summary>
    public Task Run { get; private set; } = Task.CompletedTask;

    /// <summary>Null when everything that was given was dealt with.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    public void Start(IReadOnlyList<PendingDelivery> deliveries, OutboxBell bell, CancellationToken stopping)
    {
        NotBefore = null;
        Run = RunAsync(deliveries, stopping);
        _ = RingAfterAsync(Run, bell);
    }

    // Only what has ended can be started again, so the ring must not come from within.
    private static async Task RingAfterAsync(Task run, OutboxBell bell)
    {
        await run;
        bell.Ring();
    }

    private async Task RunAsync(IReadOnlyList<PendingDelivery> deliveries, CancellationToken stopping)
    {
        try
        {
            foreach (var delivery in deliveries)
            {
                if (stopping.IsCancellationRequested || !await DeliverAsync(delivery))
                    return;
            }
        }
        catch (Exception unexpected)
        {
            // The store failed; what it still holds is tried again.
            Log.Unexpected(logger, unexpected);
            NotBefore = time.GetUtcNow() + LongestWait;
        }
    }

    /// <summary>False when it has to be tried again. A post under way is not broken off, or it would be made twice.</summary>
    private async Task<bool> DeliverAsync(PendingDelivery delivery)
    {
        tries++;
        var outcome = UnauthenticatedGate.ReadServiceUrl(delivery.Address.AbsoluteUri) is null
            ? new DeliveryOutcome.Refused(Status: 0)
            : await connector.PostAsync(delivery.Address, delivery.Activity.Json, CancellationToken.None);

        var wait = outcome switch
        {
            DeliveryOutcome.NotYet(var asked) when tries < MostTries => asked ?? Backoff(),
            DeliveryOutcome.Unsure when tries < MostTriesWhenUnsure => Backoff(),
            _ => (TimeSpan?)null,
        };
        if (wait is { } pause)
        {
            NotBefore = time.GetUtcNow() + (pause < LongestWait ? pause : LongestWait);
            return false;
        }

        if (outcome is not DeliveryOutcome.Delivered)
            Log.GivenUp(logger, outcome is DeliveryOutcome.Refused(var status) ? status : 0, tries);
        await store.RemoveFromOutboxAsync(delivery.Conversation, delivery.Activity.Sequence, CancellationToken.None);
        tries = 0;
        return true;
    }

    private TimeSpan Backoff() => TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tries - 1, 6)));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reply was given up: its channel answered {Status} (0: nothing), tried {Tries} times")]
        public static partial void GivenUp(ILogger logger, int status, int tries);

        [LoggerMessage(2, LogLevel.Error, "The outbox could not be changed")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);
    }
}
