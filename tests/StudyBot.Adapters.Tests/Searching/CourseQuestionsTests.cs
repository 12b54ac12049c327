using System.Text.Json;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>
/// The repository's own course, asked as students ask: one word, misspelt, compared, described ("tune", "check"), long-winded ("chatty"), in the words of a chat ("colloquial"), and what
/// somebody asked who knew the exam but not these notes ("mixed"). The weights were fitted to all of them, so they hold what was reached, a little
/// below it, and are no measure of it; that is the held-out questions of the conversation tests.
/// </summary>
public sealed class CourseQuestionsTests(CourseQuestionsTests.RepositoryCourse course) : IClassFixture<CourseQuestionsTests.RepositoryCourse>
{
    private readonly PassageIndex _index = course.Index;

    [Theory]
    [InlineData("tune", .93, .97)]
    [InlineData("check", .93, .97)]
    [InlineData("chatty", .95, .97)]
    [InlineData("mixed", .84, .93)]
    [InlineData("colloquial", .89, .96)]
    public void Students_find_a_right_section(string set, double first, double inThree)
    {
        var asked = Questions(set).Where(question => question.Sections.Length > 0).ToList();

        var places = asked.ConvertAll(question => _index.Find(question.Text, 3).Ranked.ToList().FindIndex(finding => question.Sections.Contains(finding.Section.Ref.Address)));

        Assert.InRange(places.Count(place => place is 0) / (double)asked.Count, first, 1);
        Assert.InRange(places.Count(place => place >= 0) / (double)asked.Count, inThree, 1);
    }

    [Theory]
    [InlineData("tune", .95, .8)]
    [InlineData("check", .95, .8)]
    [InlineData("chatty", .95, .88)]
    [InlineData("mixed", .93, .86)]
    [InlineData("colloquial", .95, .86)]
    public void What_the_notes_hold_is_answered_and_the_rest_is_not(string set, double answered, double refused)
    {
        var questions = Questions(set).ToList();

        var covered = questions.ToLookup(question => question.Sections.Length > 0, question => _index.Find(question.Text, 1).AreCovered);

        Assert.InRange(covered[true].Count(isCovered => isCovered) / (double)covered[true].Count(), answered, 1);
        Assert.InRange(covered[false].Count(isCovered => !isCovered) / (double)covered[false].Count(), refused, 1);
    }

    [Fact]
    public void The_customer_patches_the_system_on_a_virtual_server()
    {
        const string Question = "who patches the OS on EC2?";

        var best = _index.Find(Question, 1).Ranked[0].Section;
        var quote = _index.Quote(best, Question, _ => true)!.Quote;

        Assert.Contains("customer", quote, StringComparison.Ordinal);
    }

    private static IEnumerable<Asked> Questions(string set) => File
        .ReadLines(Path.Combine(Repository(), "tests", "StudyBot.Adapters.Tests", "Searching", "dev-questions.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("set").GetString() == set)
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
