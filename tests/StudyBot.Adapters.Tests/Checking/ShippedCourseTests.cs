using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>The course that ships, on the day of its release: a review runs out later, and that is the instructor's to see.</summary>
public sealed class ShippedCourseTests
{
    private static readonly CourseReading Reading = CourseReader.Read(RepositoryFolder.Knowledge, CleanCourse.Clock);

    [Fact]
    public void The_shipped_course_has_no_problem() => Assert.Empty(Reading.Problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Code} {problem.Message}"));

    [Fact]
    public void Each_of_its_31_objectives_has_a_note_and_five_written_questions()
    {
        var coverage = ObjectiveCoverage.Of(Reading.Course);

        Assert.Equal(31, coverage.Count);
        Assert.All(coverage, line => Assert.True(line.IsEnough, line.Objective.Id));
    }
}
