namespace StudyBot.Core;

/// <summary>A course with the index made from it, and what was wrong with its files: one generation.</summary>
public sealed record CourseInService(Course Course, IPassageFinder Finder, IReadOnlyList<KnowledgeProblem> Problems);
