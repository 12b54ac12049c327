namespace StudyBot.Core;

/// <summary>The exam that the course prepares for.</summary>
public sealed record ExamShape(int Questions, int Minutes, IReadOnlyList<ExamWeight> Weights);
