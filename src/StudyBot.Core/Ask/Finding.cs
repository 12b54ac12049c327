namespace StudyBot.Core;

/// <summary>A section that was found. Scores compare within one question only.</summary>
public sealed record Finding(Section Section, double Score);
