namespace StudyBot.Core;

/// <summary>Keeps conversations: what came in, where the dialog stands, what was answered, what is still to be delivered.</summary>
public interface ITurnStore
{
    /// <summary>Null when nothing was ever stored under the key.</summary>
    Task<StoredConversation?> FindConversationAsync(ConversationKey conversation, CancellationToken cancellation);

    /// <summary>The conversation in which the student last had a turn; null when there is none.</summary>
    Task<ConversationKey?> FindLatestConversationAsync(StudentKey student, CancellationToken cancellation);

    /// <summary>What was stored for an inbound activity; null when it never came.</summary>
    Task<StoredTurn?> FindTurnAsync(ConversationKey conversation, string inboundId, CancellationToken cancellation);

    /// <summary>
    /// Stores all of it, or nothing; on disk when it returns. False, and nothing stored, when the inbound activity is there already
    /// or the conversation has moved on since <see cref="TurnCommit.LastSequence"/>, or a group's quiz since what the records go on from.
    /// </summary>
    Task<bool> CommitAsync(TurnCommit commit, CancellationToken cancellation);

    /// <summary>The activities after a sequence number, oldest first.</summary>
    Task<IReadOnlyList<StoredActivity>> ReadActivitiesAsync(ConversationKey conversation, long after, int limit, CancellationToken cancellation);

    /// <summary>
    /// What the outbox holds, in the order of the turns; without what may have arrived, until its conversation has had another turn.
    /// </summary>
    Task<IReadOnlyList<PendingDelivery>> ReadOutboxAsync(int limit, CancellationToken cancellation);

    /// <summary>Notes that a delivery may have arrived as of now, or that it certainly has not. On disk when it returns.</summary>
    Task MarkDeliveryAsync(ConversationKey conversation, long sequence, bool mayHaveArrived, CancellationToken cancellation);

    /// <summary>Takes a delivery out of the outbox.</summary>
    Task RemoveFromOutboxAsync(ConversationKey conversation, long sequence, CancellationToken cancellation);
}
