using System.Text.Json;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>
/// The repository's own course, asked as students ask: one word, chatty, misspelt, compared, described. The file's "tune" half was looked at while the
/// weights were chosen, the "check" half only counted; the limits lie a little below what was measured, so that a better note does not break the build.
/// </summary>
public sealed class CourseQuestionsTests(CourseQuestionsTests.RepositoryCourse course) : IClassFixture<CourseQuestionsTests.RepositoryCourse>
{
    private const double FoundFirst = .85;
    private const double FoundInThree = .9;
    private const double Answered = .88;
    private const double Refused = .9;

    private readonly PassageIndex _index = course.Index;

    [Theory]
    [InlineData("tune")]
    [InlineData("check")]
    public void Students_find_the_right_section(string half)
    {
        var asked = Questions(half).Where(question => question.Sections.Length > 0).ToList();

        var places = asked.ConvertAll(question => _index.Find(question.Text, 3).Ranked.ToList().FindIndex(finding => question.Sections.Contains(finding.Section.Ref.Address)));

        Assert.InRange(places.Count(place => place is 0) / (double)asked.Count, FoundFirst, 1);
        Assert.InRange(places.Count(place => place >= 0) / (double)asked.Count, FoundInThree, 1);
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("check")]
    public void What_the_notes_hold_is_answered_and_the_rest_is_not(string half)
    {
        var questions = Questions(half).ToList();

        var covered = questions.ToLookup(question => question.Sections.Length > 0, question => _index.Find(question.Text, 1).AreCovered);

        Assert.InRange(covered[true].Count(isCovered => isCovered) / (double)covered[true].Count(), Answered, 1);
        Assert.InRange(covered[false].Count(isCovered => !isCovered) / (double)covered[false].Count(), Refused, 1);
    }

    [Fact]
    public void The_customer_patches_the_system_on_a_virtual_server()
    {
        const string Question = "who patches the OS on EC2?";

        var best = _index.Find(Question, 1).Ranked[0].Section;
        var quote = _index.Quote(best, Question, _ => true)!.Quote;

        Assert.Contains("customer", quote, StringComparison.Ordinal);
    }

    private static IEnumerable<Asked> Questions(string half) => File
        .ReadLines(Path.Combine(Repository(), "tests", "StudyBot.Adapters.Tests", "Searching", "dev-questions.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("half").GetString() == half)
        .Select(line => new Asked(line.GetProperty("q").GetString()!, [.. line.GetProperty("sections").EnumerateArray().Select(section => section.GetString()!)]));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }

    private sealed record Asked(string Text, string[] Sections);

    public sealed class RepositoryCourse : IDisposable
    {
        internal PassageIndex Index { get; } = PassageIndex.Build(CourseReader.Read(Path.Combine(Repository(), "knowledge")).Course);

        public void Dispose() => Index.Dispose();
    }
}
