namespace StudyBot.Core;

/// <summary>An activity that still has to reach its channel. What it says is read when its turn has come: many may be waiting.</summary>
/// <param name="Sequence">Its number in the conversation.</param>
/// <param name="Address">Where the channel takes activities.</param>
/// <param name="MayHaveArrived">It was posted, and nobody knows what became of it.</param>
public sealed record PendingDelivery(ConversationKey Conversation, long Sequence, Uri Address, bool MayHaveArrived = false);
