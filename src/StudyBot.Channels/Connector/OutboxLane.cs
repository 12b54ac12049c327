using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// The way to one conversation: one activity after the other, each only when the one before it has arrived, was given up, or may have arrived
/// and has to wait for the student's next word. What a turn has just stored follows at once where it is certain that nothing else comes before it.
/// </summary>
internal sealed partial class OutboxLane(ITurnStore store, Courier courier, OutboxBell bell, OutboxTraffic traffic, TimeProvider time, ILogger logger)
{
    // On this machine about six minutes: long enough for an emulator to be started again, not so long that a forgotten one fills the outbox.
    private const int MostTriesHere = 12;

    // A few kilobytes each; what comes behind them waits on disk.
    private const int MostHeld = 32;
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private readonly Queue<(PendingDelivery Delivery, Utf8Text? Json)> queue = [];
    private bool isUnderWay;
    private bool isRetired;
    private int lastLook;

    // The last activity of the newest turn; and the one up to which all is dealt with or in the queue, null where the outbox may hold something else.
    private long newest;
    private long? whole;

    // Of the run's alone while it is under way.
    private DateTimeOffset? notBefore;
    private int tries;
    private bool wasUnsure;

    /// <summary>Completed while nothing is under way.</summary>
    public Task Run { get; private set; } = Task.CompletedTask;

    /// <summary>When it can go on; null while it is under way, and when everything that was given was dealt with.</summary>
    public DateTimeOffset? NotBefore
    {
        get
        {
            lock (gate)
                return isUnderWay ? null : notBefore;
        }
    }

    /// <summary>Takes what a turn has stored. False when it has to come from the outbox, behind what may be there.</summary>
    public bool TryFollow(ConversationKey conversation, Uri address, IReadOnlyList<StoredActivity> activities, CancellationToken stopping)
    {
        lock (gate)
        {
            newest = Math.Max(newest, activities[^1].Sequence);
            if (isRetired || queue.Count >= MostHeld || whole != activities[0].Sequence - 1 || !(isUnderWay || traffic.TryEnter()))
                return false;

            foreach (var activity in activities)
                queue.Enqueue((new PendingDelivery(conversation, activity.Sequence, address), activity.Json));
            whole = activities[^1].Sequence;
            Start(stopping);
            return true;
        }
    }

    /// <summary>Takes what the outbox holds for it. False when it is under way, or was since that look began: then some of it may have been delivered.</summary>
    /// <param name="isAll">The outbox was read to its end.</param>
    public bool TryStart(IReadOnlyList<PendingDelivery> deliveries, bool isAll, CancellationToken stopping)
    {
        lock (gate)
        {
            if (isRetired || isUnderWay || lastLook == traffic.Look || !traffic.TryEnter())
                return false;

            foreach (var delivery in deliveries)
                queue.Enqueue((delivery, null));

            // A student's word brings out what waited for it, so with the newest turn nothing is hidden any more.
            whole = isAll && deliveries[^1].Sequence == newest ? newest : null;
            Start(stopping);
            return true;
        }
    }

    /// <summary>Whatever is not under way is read from the outbox again, if it is still there.</summary>
    public void LetGo()
    {
        lock (gate)
        {
            queue.Clear();
            whole = null;
        }
    }

    /// <summary>True when nothing is left to do, and nothing will be taken any more.</summary>
    public bool TryRetire()
    {
        lock (gate)
            return isRetired |= !isUnderWay && notBefore is null;
    }

    private void Start(CancellationToken stopping)
    {
        if (isUnderWay)
            return;

        isUnderWay = true;
        notBefore = null;
        Run = Task.Run(() => RunAsync(stopping), CancellationToken.None);
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        bool isDone;
        do
        {
            isDone = await TryDeliverQueueAsync(stopping);
        }
        while (!TryEnd(isDone));
    }

    /// <summary>False when something has to be tried again, and what comes behind it has to wait.</summary>
    private async Task<bool> TryDeliverQueueAsync(CancellationToken stopping)
    {
        try
        {
            while (TakeNext() is var (delivery, json))
            {
                if (stopping.IsCancellationRequested || await DeliverAsync(delivery, json) is not { } outcome)
                    return false;

                // What was stored before a conversation closed has no way there any more; what is stored later may have one.
                while (outcome is ConnectorOutcome.Closed && TakeNext() is var (lost, _))
                    await RemoveAsync(lost);
            }

            return true;
        }
        catch (Exception unexpected)
        {
            // The store failed; what it still holds is tried again.
            Log.Unexpected(logger, unexpected);
            notBefore = time.GetUtcNow() + LongestBackoff;
            return false;
        }
    }

    private (PendingDelivery Delivery, Utf8Text? Json)? TakeNext()
    {
        lock (gate)
            return queue.TryDequeue(out var next) ? next : null;
    }

    /// <summary>False when something has followed meanwhile.</summary>
    private bool TryEnd(bool isDone)
    {
        lock (gate)
        {
            if (isDone && queue.Count > 0)
                return false;

            // The outbox holds it still.
            queue.Clear();
            whole = isDone ? whole : null;
            isUnderWay = false;
            lastLook = traffic.Look;
            traffic.Leave();
            if (whole != newest)
                bell.Ring();
            return true;
        }
    }

    /// <summary>Null when it has to be tried again. A post under way is not broken off, or it would be made twice.</summary>
    private async Task<ConnectorOutcome?> DeliverAsync(PendingDelivery delivery, Utf8Text? held)
    {
        // A student who is forgotten has taken it along.
        if ((held ?? await ReadAsync(delivery)) is not { } json)
            return new ConnectorOutcome.Done("");

        // It went out in the response to the invoke, and a channel takes it in no other way.
        if (InvokeAnswer.IsOne(json) || (delivery.MayHaveArrived && !await Reshow.IsWantedAsync(store, delivery, json)))
        {
            await RemoveAsync(delivery);
            return new ConnectorOutcome.Done("");
        }

        if (courier.FindPause(delivery.Address) is { } pause)
        {
            notBefore = pause;
            return null;
        }

        var isQuestion = ShownQuestion.Read(json) is not null;

        // Noted before it is posted: a question that a killed program has posted is not posted again by the next one.
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
                notBefore = time.GetUtcNow() + (outcome is ConnectorOutcome.NotYet { Wait: { } asked } ? Within(asked) : Backoff());
                return null;

            // Anything but a question may be said twice, so it gets one more try.
            case ConnectorOutcome.Unsure { MayPass: true } when !isQuestion && !wasUnsure:
                wasUnsure = true;
                notBefore = time.GetUtcNow() + Backoff();
                return null;

            case ConnectorOutcome.Unsure:
                Log.Unsure(logger);
                lock (gate)
                    whole = null;

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

    private async Task<Utf8Text?> ReadAsync(PendingDelivery delivery) =>
        await store.ReadActivitiesAsync(delivery.Conversation, delivery.Sequence - 1, 1, CancellationToken.None) is [var stored] && stored.Sequence == delivery.Sequence
            ? stored.Json
            : null;

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
