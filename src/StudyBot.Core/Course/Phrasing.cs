namespace StudyBot.Core;

/// <summary>How a student may put what a section answers, without knowing its words; read by the search, never shown.</summary>
public sealed record Phrasing(SectionRef Section, string Text);
