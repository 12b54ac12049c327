namespace StudyBot.Core;

/// <summary>The share of one domain in the exam's scored content.</summary>
public sealed record ExamWeight(string Domain, int Percent);
