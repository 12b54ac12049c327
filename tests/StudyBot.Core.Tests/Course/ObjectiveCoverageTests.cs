using StudyBot.Core;

namespace StudyBot.Core.Tests;

public sealed class ObjectiveCoverageTests
{
    [Fact]
    public void Notes_and_questions_are_counted_for_the_objective_that_they_name()
    {
        var course = Some.Course(
            Some.Question("q-one") with { ObjectiveId = "2.1.K1" },
            Some.Question("q-two") with { ObjectiveId = "2.1.K1", IsAuto = true },
            Some.Question("q-three")) with
        {
            Objectives = [new Objective("2.1.K1", "what the model is", "2.1"), new Objective("2.1.S1", "name its parts", "2.1")],
            Notes = [.. Some.Course().Notes.Select(note => note with { Objectives = ["2.1.K1", "2.1.S1"] })],
        };

        var coverage = ObjectiveCoverage.Of(course);

        Assert.Equal([("2.1.K1", 1, 1, 1), ("2.1.S1", 1, 0, 0)], coverage.Select(line => (line.Objective.Id, line.Notes, line.Written, line.Generated)));
        Assert.All(coverage, line => Assert.False(line.IsEnough));
    }

    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(1, 4, false)]
    [InlineData(0, 9, false)]
    public void An_objective_wants_a_note_and_five_written_questions(int notes, int written, bool isEnough) =>
        Assert.Equal(isEnough, new ObjectiveCoverage(new Objective("2.1.K1", "what grows", "2.1"), notes, written, Generated: 20).IsEnough);
}
