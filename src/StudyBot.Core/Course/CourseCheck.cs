namespace StudyBot.Core;

/// <summary>What a check of a knowledge folder found.</summary>
/// <param name="Course">Null when there is no folder, or when nobody asked for it.</param>
public sealed record CourseCheck(Course? Course, IReadOnlyList<KnowledgeProblem> Problems);
