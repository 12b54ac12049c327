namespace StudyBot.Core;

/// <summary>Where a turn gets the course from. A turn asks once, so that it sees one generation.</summary>
public interface ICourseSource
{
    CourseInService Current { get; }
}
