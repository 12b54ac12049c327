namespace StudyBot.Core;

/// <summary>What the message of a group's quiz shows.</summary>
/// <param name="MessageId">
/// The channel's name for the message: null before it was posted, empty when it was posted and nobody knows what became of it.
/// </param>
/// <param name="Version">0 for nothing.</param>
public sealed record ShownGroupQuiz(string? MessageId, long Version, int Votes);
