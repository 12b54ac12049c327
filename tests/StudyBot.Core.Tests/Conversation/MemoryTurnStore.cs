namespace StudyBot.Core.Tests;

/// <summary>Keeps turns in memory by the port's rules.</summary>
internal sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock guard = new();
    private readonly Dictionary<ConversationKey, StoredConversation> conversations = [];

    public List<TurnCommit> Commits { get; } = [];

    /// <summary>How many commits are refused first, as if another process had taken the turn.</summary>
    public int RefuseFirst { get; set; }

    /// <summary>How often a conversation was looked up.</summary>
    public int Reads { get; private set; }

    public Task<StoredConversation?> FindConversationAsync(ConversationKey conversation, CancellationToken cancellation)
    {
        lock (guard)
        {
            Reads++;
            return Task.FromResult(conversations.GetValueOrDefault(conversation));
        }
    }

    public Task<ConversationKey?> FindLatestConversationAsync(StudentKey student, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<StoredTurn?> FindTurnAsync(ConversationKey conversation, string inboundId, CancellationToken cancellation)
    {
        lock (guard)
        {
            return Task.FromResult(Commits.Find(commit => commit.Conversation == conversation && commit.InboundId == inboundId) is { } commit
                ? new StoredTurn(inboundId, [.. commit.Activities.Select((json, i) => new StoredActivity(commit.LastSequence + 1 + i, json))])
                : null);
        }
    }

    public async Task<bool> CommitAsync(TurnCommit commit, CancellationToken cancellation)
    {
        // A disk takes its time; turns that are not kept apart would overtake each other here.
        await Task.Yield();
        lock (guard)
        {
            var last = conversations.GetValueOrDefault(commit.Conversation)?.LastSequence ?? 0;
            if (RefuseFirst-- > 0 || last != commit.LastSequence || Commits.Exists(other => other.Conversation == commit.Conversation && other.InboundId == commit.InboundId))
                return false;
            Commits.Add(commit);
            conversations[commit.Conversation] = new StoredConversation(commit.Student, commit.Dialog, last + commit.Activities.Count);
            return true;
        }
    }

    public Task<IReadOnlyList<StoredActivity>> ReadActivitiesAsync(ConversationKey conversation, long after, int limit, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<PendingDelivery>> ReadOutboxAsync(int limit, CancellationToken cancellation) => throw new NotSupportedException();

    public Task MarkDeliveryAsync(ConversationKey conversation, long sequence, bool mayHaveArrived, CancellationToken cancellation) => throw new NotSupportedException();

    public Task RemoveFromOutboxAsync(ConversationKey conversation, long sequence, CancellationToken cancellation) => throw new NotSupportedException();
}
