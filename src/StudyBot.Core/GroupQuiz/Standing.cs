namespace StudyBot.Core;

/// <summary>A line of a group's leaderboard.</summary>
/// <param name="Pseudonym">The only name it shows; who it is, nobody else is told.</param>
public sealed record Standing(string Pseudonym, int Right);
