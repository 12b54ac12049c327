namespace StudyBot.Core;

/// <summary>One to three sentences of a section, word for word; a row of a table with the names of its columns.</summary>
public sealed record Passage(SectionRef Section, string Quote);
