using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>A file that would hold the reader up is told with its line, costs little, and takes no other file with it.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const long MostBytes = 20_000_000;

    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# Good\ntext"));

    public static TheoryData<string, string, string> Refused => HostileFiles.Refused;

    public static TheoryData<string, string, string> FrontMatter => HostileFiles.FrontMatter;

    public static TheoryData<string, string> Accepted => new()
    {
        { "emphasis", HostileFiles.Repeat("*a", 1_400) },
        { "links", HostileFiles.Repeat("[a](", 1_400) },
        { "list entries", HostileFiles.Repeat("- a\n", 4_990) },
        { "a table of 500 rows", "| a | b | c | d |\n|---|---|---|---|\n" + HostileFiles.Repeat("| **Amazon Macie** | finds personal data | [Macie](good.md) | `aws` |\n", 500) },
        { "2,490 paragraphs", HostileFiles.Repeat("The *customer* answers for what is in the `cloud`.\n\n", 2_490) },
        { "500 sections", HostileFiles.Repeat("## Heading\nA sentence with [a link](good.md).\n\n", 500) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_hostile_file_is_refused_and_the_rest_serves(string what, string text, string code)
    {
        _folder.Write("bad.md", text);

        var (reading, allocated) = MeasuredReading.Of(_folder);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("bad.md", code), (problem.File, problem.Code));
        Assert.InRange(problem.Line, 0, text.Count('\n') + 1);
        Assert.NotEmpty(problem.Mend);
        Assert.True(ProblemCodes.Meanings.ContainsKey(problem.Code));
        Assert.DoesNotContain(reading.Course.Notes, note => note.Path == "bad.md");
        Assert.Contains(reading.Course.Notes, note => note.Path == "good.md");
        Assert.True(allocated < MostBytes, $"{what}: {allocated} bytes");
    }

    [Theory]
    [MemberData(nameof(FrontMatter))]
    public void Hostile_front_matter_is_told_and_the_note_below_it_serves(string what, string yaml, string code)
    {
        _folder.Write("bad.md", $"---\n{yaml}\n---\n# Below\ntext\n");

        var (reading, allocated) = MeasuredReading.Of(_folder);

        Assert.Contains(reading.Problems, problem => (problem.File, problem.Code) == ("bad.md", code));
        Assert.All(reading.Problems, problem => Assert.InRange(problem.Line, 0, yaml.Count('\n') + 5));
        Assert.Equal(["text"], Assert.Single(reading.Course.Notes, note => note.Path == "bad.md").Sections.Single().Sentences);
        Assert.True(allocated < MostBytes, $"{what}: {allocated} bytes");
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_a_long_note_may_hold_is_read(string what, string text)
    {
        _folder.Write("bad.md", $"# Title\n\n{text}");

        var (reading, allocated) = MeasuredReading.Of(_folder);

        // A section may be too long to quote well, but never to be read.
        Assert.All(reading.Problems, problem => Assert.Equal("section-too-long", problem.Code));
        Assert.Contains(reading.Course.Notes, note => note.Path == "bad.md");
        Assert.True(allocated < 2 * MostBytes, $"{what}: {allocated} bytes");
    }

    [Fact]
    public void A_refusal_names_the_line_where_it_becomes_too_much()
    {
        _folder.Write("bad.md", "---\ntitle: Bad\n---\n# Title\n\ntext\n\n" + HostileFiles.Repeat("*a", 16_000));

        Assert.Equal(8, Assert.Single(_folder.Read().Problems).Line);
    }

    [Fact]
    public void Notes_that_link_each_other_in_a_circle_are_read_once_each()
    {
        _folder.Write("a.md", "# A\nTo [B](b.md) and to [itself](a.md#a).");
        _folder.Write("b.md", "# B\nTo [A](a.md).");

        var (reading, _) = MeasuredReading.Of(_folder);

        Assert.Empty(reading.Problems);
        Assert.Equal(["a.md", "b.md", "course.md", "good.md"], reading.Course.Notes.Select(note => note.Path));
    }

    public void Dispose() => _folder.Dispose();
}
