using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What <c>course.md</c> says of the course as a whole.</summary>
internal sealed record CourseHead(string? Id, string? Title, ExamShape? Exam, IReadOnlyList<TopicDraft> Topics);
