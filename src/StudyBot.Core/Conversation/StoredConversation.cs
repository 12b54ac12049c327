namespace StudyBot.Core;

/// <summary>Where a conversation stands.</summary>
/// <param name="Student">Who opened it.</param>
/// <param name="Dialog">The dialog, as <see cref="DialogJson"/> writes it.</param>
public sealed record StoredConversation(StudentKey Student, Utf8Text Dialog, long LastSequence);
