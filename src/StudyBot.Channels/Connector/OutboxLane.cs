using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// The way to one conversation: one activity after the other, each only when the one before it has arrived, was given up, or may have arrived
/// and has to wait for the student's next word.
/// </summary>
internal sealed partial class OutboxLane(ITurnStore store, Courier courier, TimeProvider time, ILogger logger)
{
    // On this machine about six minutes: long enough for an emulator to be started again, not so long that a forgotten one fills the outbox.
    private const int MostTriesHere = 12;
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromMinutes(15);

    private int tries;
    private bool wasUnsure;

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
            var isClosed = false;
            foreach (var delivery in deliveries)
            {
                // What was stored before a conversation closed has no way there any more; what is stored later may have one.
                if (isClosed)
                    await RemoveAsync(delivery);
                else if (stopping.IsCancellationRequested || await DeliverAsync(delivery) is not { } outcome)
                    return;
                else
                    isClosed = outcome is ConnectorOutcome.Closed;
            }
        }
        catch (Exception unexpected)
        {
            // The store failed; what it still holds is tried again.
            Log.Unexpected(logger, unexpected);
            NotBefore = time.GetUtcNow() + LongestBackoff;
        }
    }

    /// <summary>Null when it has to be tried again. A post under way is not broken off, or it would be made twice.</summary>
    private async Task<ConnectorOutcome?> DeliverAsync(PendingDelivery delivery)
    {
        // A student who is forgotten takes along what was still to be said to them.
        var stored = await store.ReadActivitiesAsync(delivery.Conversation, delivery.Sequence - 1, 1, CancellationToken.None);
        if (stored is not [{ Json: var json } activity] || activity.Sequence != delivery.Sequence)
            return new ConnectorOutcome.Done("");

        // It went out in the response to the invoke, and a channel takes it in no other way.
        if (InvokeAnswer.IsOne(json) || (delivery.MayHaveArrived && !await Reshow.IsWantedAsync(store, delivery, json)))
        {
            await RemoveAsync(delivery);
            return new ConnectorOutcome.Done("");
        }

        if (courier.FindPause(delivery.Address) is { } pause)
        {
            NotBefore = pause;
            return null;
        }

        // Noted before it is posted: a question that a killed program has posted is not posted again by the next one.
        var isQuestion = ShownQuestion.Read(json) is not null;
        if (isQuestion)
            await MarkAsync(delivery, mayHaveArrived: true);
        tries++;
        return await SettleAsync(delivery, isQuestion, await courier.DeliverAsync(HttpMethod.Post, delivery.Address, json, CancellationToken.None));
    }

    private async Task<ConnectorOutcome?> SettleAsync(PendingDelivery delivery, bool isQuestion, ConnectorOutcome outcome)
    {
        switch (outcome)
        {
            case ConnectorOutcome.NotYet or ConnectorOutcome.Unreached or ConnectorOutcome.Unauthorized when !IsGivenUp(delivery):
                if (isQuestion)
                    await MarkAsync(delivery, mayHaveArrived: false);
                NotBefore = time.GetUtcNow() + (outcome is ConnectorOutcome.NotYet { Wait: { } asked } ? Within(asked) : Backoff());
                return null;

            // Anything but a question may be said twice, so it gets one more try.
            case ConnectorOutcome.Unsure { MayPass: true } when !isQuestion && !wasUnsure:
                wasUnsure = true;
                NotBefore = time.GetUtcNow() + Backoff();
                return null;

            case ConnectorOutcome.Unsure:
                Log.Unsure(logger);

                // A question was marked when it was posted, so a word that the student has said meanwhile counts as their next.
                if (!isQuestion)
                    await MarkAsync(delivery, mayHaveArrived: true);
                break;

            case ConnectorOutcome.Done:
                await RemoveAsync(delivery);
                break;

            default:
                Log.GivenUp(logger, outcome);
                await RemoveAsync(delivery);
                break;
        }

        (tries, wasUnsure) = (0, false);
        return outcome;
    }

    private bool IsGivenUp(PendingDelivery delivery) => Courier.IsLocal(delivery.Address) && tries >= MostTriesHere;

    private Task MarkAsync(PendingDelivery delivery, bool mayHaveArrived) =>
        store.MarkDeliveryAsync(delivery.Conversation, delivery.Sequence, mayHaveArrived, CancellationToken.None);

    private Task RemoveAsync(PendingDelivery delivery) =>
        store.RemoveFromOutboxAsync(delivery.Conversation, delivery.Sequence, CancellationToken.None);

    // A fifth of chance either way, so that conversations that failed together do not come back together.
    private TimeSpan Backoff()
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tries, 6))) * (RandomNumberGenerator.GetInt32(80, 121) / 100.0);
        return wait < LongestBackoff ? wait : LongestBackoff;
    }

    private static TimeSpan Within(TimeSpan asked) => asked < LongestAskedWait ? asked : LongestAskedWait;

    private static partial class Log
    {
        public static void GivenUp(ILogger logger, ConnectorOutcome outcome)
        {
            var (status, trace) = outcome switch
            {
                ConnectorOutcome.Refused refused => (refused.Status, refused.Trace),
                ConnectorOutcome.Closed closed => (closed.Status, closed.Trace),
                _ => (0, ""),
            };
            GivenUp(logger, status, trace);
        }

        [LoggerMessage(1, LogLevel.Warning, "A reply was given up: its channel answered {Status} (0: nothing). The channel's trace: {Trace}")]
        private static partial void GivenUp(ILogger logger, int status, string trace);

        [LoggerMessage(2, LogLevel.Error, "The outbox could not be changed")]
        public static partial void Unexpected(ILogger logger, Exception unexpected);

        [LoggerMessage(3, LogLevel.Warning, "Nobody knows whether a reply arrived; what is missing is shown again on the student's next message")]
        public static partial void Unsure(ILogger logger);
    }
}
