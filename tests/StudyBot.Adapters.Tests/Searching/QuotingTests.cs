using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class QuotingTests : IDisposable
{
    private static readonly string[] Sentences =
    [
        "On a rented server the tenant looks after the system.",
        "The landlord looks after the building.",
        "For example:",
        "power and cooling",
        "The tenant patches the operating system inside the server.",
        "Updates | tenant | landlord",
        "Backups are made by whoever wants them.",
        "Remember:",
        "backups | monthly",
    ];

    private readonly Course _course = new HandmadeCourse()
        .Note("servers.md", "Servers", ("Rented server", Sentences), ("Own server", ["An own server is bought and kept at home."]))
        .Build();

    private readonly PassageIndex _index;

    public QuotingTests() => _index = PassageIndex.Build(_course);

    private Section Rented => _course.Notes[0].Sections[0];

    public void Dispose() => _index.Dispose();

    [Fact]
    public void The_sentence_that_answers_is_quoted_word_for_word() =>
        Assert.Contains("The tenant patches the operating system inside the server.", Quote("who patches the operating system?"), StringComparison.Ordinal);

    [Fact]
    public void A_name_alone_gets_the_definition() => Assert.StartsWith(Sentences[0], Quote("rented server"), StringComparison.Ordinal);

    [Fact]
    public void A_full_sentence_wins_over_a_fragment() => Assert.StartsWith(Sentences[6], Quote("who makes backups"), StringComparison.Ordinal);

    [Fact]
    public void A_row_of_a_table_is_quoted_and_guarded_with_the_names_of_its_columns()
    {
        var course = CourseFolder.CourseOf("# Logs\n## Two logs\nThere are two logs.\n\n| | History | Trail |\n|---|---|---|\n| Lifetime | 90 days | any |\n");
        using var index = PassageIndex.Build(course);
        var section = course.Notes.SelectMany(note => note.Sections).Single(section => section.Tables.Count > 0);

        Assert.Equal("Lifetime – History: 90 days; Trail: any.", index.Quote(section, "lifetime", _ => true)?.Quote);
        Assert.Equal("There are two logs.", index.Quote(section, "lifetime", sentence => !sentence.Contains("Trail", StringComparison.Ordinal))?.Quote);
    }

    [Fact]
    public void A_row_is_quoted_when_only_it_answers()
    {
        var quote = Quote("cooling");

        Assert.Contains("power and cooling", quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who patches the operating system?")]
    [InlineData("rented server")]
    [InlineData("cooling building power landlord backups updates tenant")]
    [InlineData("")]
    public void A_quote_is_neighbouring_sentences_and_short(string question)
    {
        var quote = Quote(question);

        Assert.Contains(quote, Windows());
        Assert.InRange(quote.Length, 1, 450);
    }

    [Fact]
    public void What_may_not_be_shown_is_not_shown_and_parts_its_neighbours()
    {
        foreach (var question in new[] { "who patches the operating system?", "rented server", "landlord building power cooling tenant updates" })
        {
            var quote = _index.Quote(Rented, question, sentence => !sentence.Contains("tenant", StringComparison.Ordinal))!.Quote;

            Assert.DoesNotContain("tenant", quote, StringComparison.Ordinal);
            Assert.Contains(quote, Windows());
        }
    }

    [Fact]
    public void Nothing_may_be_shown_nothing_is() => Assert.Null(_index.Quote(Rented, "rented server", _ => false));

    [Fact]
    public void One_sentence_is_quoted_even_if_it_is_long()
    {
        var monster = "The monster " + string.Concat(Enumerable.Repeat("eats and eats and ", 40)) + "sleeps.";
        var course = new HandmadeCourse().Note("m.md", "Monsters", ("Monster", [monster])).Build();
        using var index = PassageIndex.Build(course);

        Assert.Equal(monster, index.Quote(course.Notes[0].Sections[0], "does the monster sleep", _ => true)?.Quote);
    }

    [Fact]
    public void A_section_of_another_course_can_be_quoted_too()
    {
        var other = HandmadeCourse.Cookery().Build().Notes[0].Sections[0];

        Assert.StartsWith("A sourdough starter", _index.Quote(other, "sourdough starter", _ => true)?.Quote, StringComparison.Ordinal);
    }

    private static HashSet<string> Windows() =>
        [.. Enumerable.Range(0, Sentences.Length).SelectMany(start => Enumerable.Range(1, 3).Where(count => start + count <= Sentences.Length), (start, count) => string.Join(' ', Sentences.Skip(start).Take(count)))];

    private string Quote(string question) => _index.Quote(Rented, question, _ => true)!.Quote;
}
