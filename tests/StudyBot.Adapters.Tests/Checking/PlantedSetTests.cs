using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>What check finds among planted flaws, and what it takes for one that is none.</summary>
public sealed class PlantedSetTests(ITestOutputHelper output)
{
    // These concern the disk, not a text; BadInputTests and CourseShelfTests meet them.
    private static readonly string[] OfTheDisk =
        ["folder-missing", "folder-empty", "folder-unreadable", "course-missing", "symbolic-link", "file-too-large", "file-unreadable", "file-emptied", "encoding", "not-text"];

    // These take a file larger than anybody plants; HostileFileTests and OddFileTests make them.
    private static readonly string[] OfHostileFiles =
        ["file-name", "file-name-too-long", "file-too-long", "marks-too-many", "headings-too-many", "table-too-large", "link-definitions-too-many"];

    [Fact]
    public void The_course_in_which_flaws_are_planted_has_none_itself()
    {
        using var folder = CleanCourse.Open();

        Assert.Empty(folder.Check());
    }

    [Fact]
    public void Of_the_planted_flaws_at_least_95_percent_are_found()
    {
        var flawed = PlantedCases.Read("flawed.txt");

        var missed = flawed.Where(planted => CleanCourse.CheckWith(planted.File, planted.Text).All(problem => problem.Code != planted.Label)).ToList();

        output.WriteLine($"{flawed.Count - missed.Count} of {flawed.Count} planted flaws found. Missed: {string.Join("; ", missed)}");
        Assert.True(flawed.Count >= 100);
        Assert.True(missed.Count <= flawed.Count * 0.05, $"Missed: {string.Join("; ", missed)}");
    }

    [Fact]
    public void Every_code_is_planted_at_least_twice()
    {
        var planted = PlantedCases.Read("flawed.txt").CountBy(planted => planted.Label).ToDictionary();

        Assert.Equal(ProblemCodes.Meanings.Keys.Order(StringComparer.Ordinal), planted.Keys.Concat(OfTheDisk).Concat(OfHostileFiles).Order(StringComparer.Ordinal));
        Assert.All(planted, code => Assert.True(code.Value >= 2, code.Key));
    }

    [Fact]
    public void Of_what_is_clean_at_most_5_percent_is_called_a_flaw()
    {
        var clean = PlantedCases.Read("clean.txt");

        var alarms = (from planted in clean
                      let problems = CleanCourse.CheckWith(planted.File, planted.Text)
                      where problems.Count > 0
                      select $"{planted}: {string.Join(", ", problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Code}"))}").ToList();

        output.WriteLine($"{alarms.Count} false alarms on {clean.Count} clean ones. {string.Join('\n', alarms)}");
        Assert.True(clean.Count >= 100);
        Assert.True(alarms.Count <= clean.Count * 0.05, string.Join('\n', alarms));
    }

    [Fact]
    public void A_problem_of_a_planted_flaw_has_a_place_a_code_that_is_documented_and_a_mend()
    {
        var problems = PlantedCases.Read("flawed.txt").SelectMany(planted => CleanCourse.CheckWith(planted.File, planted.Text)).ToList();

        Assert.All(problems, problem =>
        {
            Assert.True(ProblemCodes.Meanings.ContainsKey(problem.Code), problem.Code);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.NotEmpty(problem.Mend);
            Assert.NotEmpty(problem.File);
        });
    }
}
