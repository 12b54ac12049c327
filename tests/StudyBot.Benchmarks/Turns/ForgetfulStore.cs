using StudyBot.Core;

namespace StudyBot.Benchmarks;

/// <summary>Keeps nothing: every activity is the first of its conversation. With it, what is left of a turn is the protocol.</summary>
internal sealed class ForgetfulStore : ITurnStore
{
    private static readonly Task<bool> Taken = Task.FromResult(true);
    private static readonly Task<StoredConversation?> NoConversation = Task.FromResult<StoredConversation?>(null);
    private static readonly Task<ConversationKey?> NoKey = Task.FromResult<ConversationKey?>(null);
    private static readonly Task<StoredTurn?> NoTurn = Task.FromResult<StoredTurn?>(null);

    public Task<StoredConversation?> FindConversationAsync(ConversationKey conversation, CancellationToken cancellation) => NoConversation;

    public Task<ConversationKey?> FindLatestConversationAsync(StudentKey student, CancellationToken cancellation) => NoKey;

    public Task<StoredTurn?> FindTurnAsync(ConversationKey conversation, string inboundId, CancellationToken cancellation) => NoTurn;

    public Task<bool> CommitAsync(TurnCommit commit, CancellationToken cancellation) => Taken;

    public Task<IReadOnlyList<StoredActivity>> ReadActivitiesAsync(ConversationKey conversation, long after, int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<StoredActivity>>([]);

    public Task<IReadOnlyList<PendingDelivery>> ReadOutboxAsync(int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<PendingDelivery>>([]);

    public Task MarkDeliveryAsync(ConversationKey conversation, long sequence, bool mayHaveArrived, CancellationToken cancellation) => Task.CompletedTask;

    public Task RemoveFromOutboxAsync(ConversationKey conversation, long sequence, CancellationToken cancellation) => Task.CompletedTask;
}
