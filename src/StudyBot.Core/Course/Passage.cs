namespace StudyBot.Core;

/// <summary>One to three sentences of a section, word for word.</summary>
public sealed record Passage(SectionRef Section, string Quote);
