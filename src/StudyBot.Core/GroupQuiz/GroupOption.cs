namespace StudyBot.Core;

/// <summary>An option as a group sees it. While the key is hidden it is never right, and nobody chose it.</summary>
/// <param name="Counts">How many chose it, in each round.</param>
public sealed record GroupOption(char Letter, string Text, bool IsRight, IReadOnlyList<int> Counts);
