using System.Collections.Concurrent;

namespace StudyBot.Core;

/// <summary>Takes an utterance through a whole turn: one at a time in a conversation, once for each inbound activity, on disk before it returns.</summary>
/// <param name="reportUnexpected">Hears of what nobody foresaw; the student gets one sentence, and the dialog stays where it was.</param>
public sealed class TurnRunner(
    StudyConversation conversation, ICourseSource courses, ITurnStore store, TimeProvider time, Action<Exception> reportUnexpected)
{
    // A student who sends faster than a disk can write is told so; the others do not wait for it.
    private const int MostWaiting = 32;

    private readonly ConcurrentDictionary<ConversationKey, Queue> queues = [];
    private readonly RecentConversations recent = new();

    /// <param name="inboundId">What makes the inbound activity the same one when it is sent again.</param>
    /// <param name="deliverTo">Where the channel takes activities, if it does not fetch them.</param>
    public async Task<TurnResult> RunAsync(
        Utterance utterance, string inboundId, RenderActivities render, Uri? deliverTo, CancellationToken cancellation)
    {
        if (Enter(utterance.Conversation) is not { } queue)
            return new TurnResult.Refused();

        try
        {
            await queue.Gate.WaitAsync(cancellation);
            try
            {
                return await RunAloneAsync(utterance, inboundId, render, deliverTo, cancellation);
            }
            finally
            {
                queue.Gate.Release();
            }
        }
        finally
        {
            Leave(utterance.Conversation, queue);
        }
    }

    private async Task<TurnResult> RunAloneAsync(
        Utterance utterance, string inboundId, RenderActivities render, Uri? deliverTo, CancellationToken cancellation)
    {
        while (true)
        {
            var before = recent.Find(utterance.Conversation) ?? await ReadAsync(utterance.Conversation, cancellation);

            // Asked once: what a turn answers from, and what it is filed under, is one generation.
            var service = courses.Current;
            var turn = await RespondAsync(before.Dialog, utterance, service, cancellation);

            var at = time.GetUtcNow();
            var activities = render(turn.Replies, before.LastSequence + 1, at);
            var commit = new TurnCommit
            {
                Conversation = utterance.Conversation,
                Student = utterance.Student,
                CourseId = service.Course.Id,
                InboundId = inboundId,
                At = at,
                LastSequence = before.LastSequence,
                Dialog = before.Write(turn.Dialog),
                Activities = activities,
                Records = turn.Records,
                DeliverTo = deliverTo,
            };

            if (await store.CommitAsync(commit, cancellation))
            {
                recent.Keep(utterance.Conversation, new(turn.Dialog, commit.Dialog, before.LastSequence + activities.Count));
                return new TurnResult.Stored(new StoredTurn(inboundId, [.. activities.Select((json, i) => new StoredActivity(before.LastSequence + 1 + i, json))]), IsRepeated: false)
                {
                    HasForgotten = commit.IsErasure,
                };
            }

            recent.Forget(utterance.Conversation);

            // Either the activity came before, which is rare, so nothing is looked up for it beforehand; or somebody else took this turn, and it is taken anew.
            if (await store.FindTurnAsync(utterance.Conversation, inboundId, cancellation) is { } earlier)
                return new TurnResult.Stored(earlier, IsRepeated: true);
        }
    }

    private async Task<RecentConversations.Standing> ReadAsync(ConversationKey conversation, CancellationToken cancellation)
    {
        var stored = await store.FindConversationAsync(conversation, cancellation);
        return new(DialogJson.Read(stored?.Dialog), stored?.Dialog, stored?.LastSequence ?? 0);
    }

    private async Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CourseInService service, CancellationToken cancellation)
    {
        try
        {
            return await conversation.RespondAsync(dialog, utterance, service, cancellation);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            reportUnexpected(unexpected);
            return new Turn(dialog, [new Reply("Something went wrong on my side, and nothing of yours is lost. Please say that once more.")], []);
        }
    }

    private Queue? Enter(ConversationKey key)
    {
        while (true)
        {
            var queue = queues.GetOrAdd(key, _ => new Queue());
            lock (queue)
            {
                if (queue.IsClosed)
                    continue;
                if (queue.Waiting >= MostWaiting)
                    return null;
                queue.Waiting++;
                return queue;
            }
        }
    }

    private void Leave(ConversationKey key, Queue queue)
    {
        lock (queue)
        {
            if (--queue.Waiting > 0)
                return;
            queue.IsClosed = true;
            queues.TryRemove(key, out _);
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Waiting { get; set; }

        public bool IsClosed { get; set; }
    }
}
