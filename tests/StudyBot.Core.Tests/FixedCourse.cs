namespace StudyBot.Core.Tests;

/// <summary>A shelf with one course that a test can exchange.</summary>
internal sealed class FixedCourse(Course course) : ICourseSource
{
    public CourseInService Current { get; set; } = Some.Service(course);
}
