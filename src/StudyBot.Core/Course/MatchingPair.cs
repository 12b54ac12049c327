namespace StudyBot.Core;

/// <summary>Two entries of a matching question that belong together.</summary>
public sealed record MatchingPair(string Left, string Right);
