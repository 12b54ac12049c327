namespace StudyBot.Core.Tests;

public sealed class DefinitionReaderTests
{
    private static IReadOnlyList<Definition> Read(Course course) => DefinitionReader.Read(course, new Origins(course));

    private static Course CourseOf(string heading, string sentence) => Garden.With([]) with { Notes = [Garden.Note("trees.md", Garden.Section(heading, "trees.md", sentence, "More is said here."))] };

    [Theory]
    [InlineData("Beech", "A beech is a tree that sheds its leaves.", "Beech", "a tree that sheds its leaves")]
    [InlineData("The beech tree: leaves", "The beech tree (Fagus) is the tree that sheds its leaves.", "Beech tree", "the tree that sheds its leaves")]
    [InlineData("Beeches", "Beeches are the trees of the old parks.", "Beeches", "the trees of the old parks")]
    public void A_section_that_begins_by_saying_what_its_heading_is_defines_it(string heading, string sentence, string name, string meaning)
    {
        var definition = Assert.Single(Read(CourseOf(heading, sentence)));

        Assert.Equal((name, meaning, sentence), (definition.Name, definition.Meaning, definition.Quote));
    }

    [Theory]
    [InlineData("Beech", "An oak is a tree that lives long.")]
    [InlineData("Beech", "A beech is green.")]
    [InlineData("Beech", "A beech is not a tree of the south.")]
    [InlineData("Beech", "A beech is a tree: it grows and sheds.")]
    public void Other_sentences_define_nothing(string heading, string sentence) => Assert.Empty(Read(CourseOf(heading, sentence)));

    [Fact]
    public void What_the_glossary_has_is_not_defined_again()
    {
        var course = CourseOf("Beech", "A beech is a tree that sheds its leaves.") with { Terms = [new Term { Name = "Copper beech", Aliases = ["beech"], Meaning = "a tree with red leaves", Section = Some.Ref("Beech", "trees.md") }] };

        Assert.Equal("Copper beech", Assert.Single(Read(course)).Name);
    }

    [Fact]
    public void A_note_or_a_term_that_is_switched_off_defines_nothing()
    {
        var course = CourseOf("Beech", "A beech is a tree that sheds its leaves.");

        Assert.Empty(Read(course with { Notes = [.. course.Notes.Select(note => note with { MakesQuestions = false })] }));
        Assert.Empty(Read(Garden.With([.. Garden.Tools.Select(tool => tool with { MakesQuestions = false })])));
    }
}
