namespace StudyBot.Core;

/// <summary>An activity that still has to reach its channel.</summary>
/// <param name="Address">Where the channel takes activities.</param>
/// <param name="MayHaveArrived">It was posted, and nobody knows what became of it.</param>
public sealed record PendingDelivery(ConversationKey Conversation, StoredActivity Activity, Uri Address, bool MayHaveArrived = false);
