namespace StudyBot.Knowledge;

/// <summary>Names of one thing, each as its stems.</summary>
internal sealed record SynonymGroup(IReadOnlyList<string[]> Names);
