namespace StudyBot.Core;

/// <summary>
/// A question of a group's quiz whose key shows: each student's first vote becomes their answer to it. What they chose after a discussion says
/// less about what they know.
/// </summary>
/// <param name="Right">The text of the right option.</param>
public sealed record SettledQuestion(int Number, string QuestionId, string Right);
