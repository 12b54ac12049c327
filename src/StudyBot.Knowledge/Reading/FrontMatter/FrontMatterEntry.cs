namespace StudyBot.Knowledge;

/// <summary>One <c>name: value</c> of the front matter. A single value is a list of one, and an empty one a list of none.</summary>
internal sealed record FrontMatterEntry(string Name, int Line, IReadOnlyList<string> Values);
