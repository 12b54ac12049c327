namespace StudyBot.Core.Tests;

/// <summary>A shelf with one course that a test can exchange.</summary>
internal sealed class FixedCourse(Course course) : ICourseSource
{
    public CourseInService Current
    {
        get
        {
            Asked++;
            return field;
        }

        set;
    } = Some.Service(course);

    /// <summary>How often the course was asked for.</summary>
    public int Asked { get; private set; }
}
