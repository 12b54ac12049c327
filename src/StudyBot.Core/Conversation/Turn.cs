namespace StudyBot.Core;

/// <summary>What came of an utterance: where the dialog stands, what is said, and what is kept.</summary>
public sealed record Turn(Dialog Dialog, IReadOnlyList<Reply> Replies, IReadOnlyList<StudyRecord> Records);
