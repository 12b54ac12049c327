using StudyBot.Core;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The port, kept by the contract, in memory; and a test can hold up or break its commits.</summary>
internal sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<ConversationKey, Talk> talks = [];
    private readonly List<PendingDelivery> outbox = [];
    private readonly Dictionary<(ConversationKey Conversation, long Sequence), int> unsureSince = [];
    private long turnCount;

    /// <summary>Awaited before each commit.</summary>
    public Func<TurnCommit, Task> BeforeCommit { get; set; } = _ => Task.CompletedTask;

    /// <summary>Hears of each turn that was stored.</summary>
    public Action<TurnCommit> AfterCommit { get; set; } = _ => { };

    public int ReadCount { get; private set; }

    /// <summary>How often the outbox was looked at.</summary>
    public int LookCount { get; private set; }

    /// <summary>All that is still to be delivered, also what has to wait for another turn.</summary>
    public IReadOnlyList<PendingDelivery> Undelivered
    {
        get
        {
            lock (gate)
                return [.. outbox];
        }
    }

    public Task<StoredConversation?> FindConversationAsync(ConversationKey conversation, CancellationToken cancellation)
    {
        lock (gate)
            return Task.FromResult(talks.TryGetValue(conversation, out var talk) ? new StoredConversation(talk.Student, talk.Dialog, talk.Activities.Count) : null);
    }

    public Task<ConversationKey?> FindLatestConversationAsync(StudentKey student, CancellationToken cancellation)
    {
        lock (gate)
        {
            var own = talks.Where(talk => talk.Value.Student == student).OrderBy(talk => talk.Value.LastTurn).ToList();
            return Task.FromResult(own is [] ? (ConversationKey?)null : own[^1].Key);
        }
    }

    public Task<StoredTurn?> FindTurnAsync(ConversationKey conversation, string inboundId, CancellationToken cancellation)
    {
        lock (gate)
            return Task.FromResult(talks.GetValueOrDefault(conversation)?.Turns.GetValueOrDefault(inboundId));
    }

    public async Task<bool> CommitAsync(TurnCommit commit, CancellationToken cancellation)
    {
        await BeforeCommit(commit);
        lock (gate)
        {
            var talk = talks.GetValueOrDefault(commit.Conversation) ?? new Talk { Student = commit.Student };
            if (talk.Turns.ContainsKey(commit.InboundId) || talk.Activities.Count != commit.LastSequence)
                return false;

            List<StoredActivity> activities = [.. commit.Activities.Select((json, i) => new StoredActivity(commit.LastSequence + 1 + i, json))];
            talk.Activities.AddRange(activities);
            talk.Turns.Add(commit.InboundId, new StoredTurn(commit.InboundId, activities));
            talk.Dialog = commit.Dialog;
            talk.LastTurn = ++turnCount;
            talks[commit.Conversation] = talk;
            if (commit.DeliverTo is { } address)
                outbox.AddRange(activities.Select(activity => new PendingDelivery(commit.Conversation, activity.Sequence, address)));
            AfterCommit(commit);
            return true;
        }
    }

    public Task<IReadOnlyList<StoredActivity>> ReadActivitiesAsync(ConversationKey conversation, long after, int limit, CancellationToken cancellation)
    {
        lock (gate)
        {
            ReadCount++;
            var all = talks.TryGetValue(conversation, out var talk) ? talk.Activities : [];
            return Task.FromResult<IReadOnlyList<StoredActivity>>([.. all.Where(activity => activity.Sequence > after).Take(limit)]);
        }
    }

    public Task<IReadOnlyList<PendingDelivery>> ReadOutboxAsync(int limit, CancellationToken cancellation)
    {
        lock (gate)
        {
            LookCount++;
            return Task.FromResult<IReadOnlyList<PendingDelivery>>(
                [.. outbox.Where(delivery => !delivery.MayHaveArrived || unsureSince[(delivery.Conversation, delivery.Sequence)] < talks[delivery.Conversation].Activities.Count).Take(limit)]);
        }
    }

    public Task MarkDeliveryAsync(ConversationKey conversation, long sequence, bool mayHaveArrived, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (outbox.FindIndex(delivery => delivery.Conversation == conversation && delivery.Sequence == sequence) is >= 0 and var at)
            {
                outbox[at] = outbox[at] with { MayHaveArrived = mayHaveArrived };
                unsureSince[(conversation, sequence)] = talks[conversation].Activities.Count;
            }
        }

        return Task.CompletedTask;
    }

    public Task RemoveFromOutboxAsync(ConversationKey conversation, long sequence, CancellationToken cancellation)
    {
        lock (gate)
            outbox.RemoveAll(delivery => delivery.Conversation == conversation && delivery.Sequence == sequence);
        return Task.CompletedTask;
    }

    private sealed class Talk
    {
        public required StudentKey Student { get; init; }

        public Utf8Text Dialog { get; set; } = "";

        public long LastTurn { get; set; }

        public List<StoredActivity> Activities { get; } = [];

        public Dictionary<string, StoredTurn> Turns { get; } = [];
    }
}
