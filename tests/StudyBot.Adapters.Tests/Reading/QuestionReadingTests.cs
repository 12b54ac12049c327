using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class QuestionReadingTests
{
    private const string Sound = """
        ### Who patches? {#q-one}
        - [ ] AWS-marker
        - [x] Customer-marker

        > Reason-marker. See [here](note.md#text).
        """;

    [Fact]
    public void A_note_may_hold_questions_and_shows_nothing_of_them()
    {
        var course = CourseFolder.CourseOf($"# Note\n## Text\nWords.\n\n{Sound}\n\n### After\nMore.\n");

        var note = course.Notes.Single(note => note.Path == "note.md");
        Assert.Equal(["text", "after"], note.Sections.Select(section => section.Ref.Anchor));
        Assert.DoesNotContain("marker", note.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Who patches", note.Html, StringComparison.Ordinal);
        Assert.Equal("Reason-marker.", Assert.Single(course.Questions).Explanation);
    }

    [Fact]
    public void A_question_that_lacks_its_id_does_not_show_its_key_either()
    {
        var note = CourseFolder.NoteOf($"# Note\n## Text\nWords.\n\n{Sound.Replace(" {#q-one}", "", StringComparison.Ordinal)}\n");

        Assert.DoesNotContain("marker", note.Html, StringComparison.Ordinal);
        Assert.Equal(["text"], note.Sections.Select(section => section.Ref.Anchor));
    }

    [Fact]
    public void A_list_of_things_to_do_is_text_without_ticks()
    {
        var note = CourseFolder.NoteOf("# Note\n## To do\n- [x] Read the guide\n- [ ] Sleep\n");

        Assert.Equal(["Read the guide", "Sleep"], note.Sections.Single().Sentences);
        Assert.DoesNotContain("checkbox", note.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_between_the_questions_of_their_own_file_is_not_searched()
    {
        var course = CourseFolder.CourseOf($"# Questions\nChoose well.\n## Easy\n\n{Sound}\n\n## Interlude\nBreathe.\n");

        Assert.DoesNotContain(course.Notes, note => note.Path == "note.md");
        Assert.Single(course.Questions);
    }

    [Fact]
    public void What_stands_between_heading_and_options_belongs_to_the_question()
    {
        var course = CourseFolder.CourseOf("# Q\n## A company moves. {#q}\nIt has *two* servers. Who patches?\n- [x] One\n- [x] Two\n- [ ] Three\n\n> Because.\n");

        var question = Assert.Single(course.Questions);
        Assert.Equal("A company moves. It has two servers. Who patches?", question.Stem);
        Assert.True(question.IsMultipleResponse);
    }

    [Theory]
    [InlineData("You patch. See [A](note.md#text).", "You patch.")]
    [InlineData("You patch. See [A](note.md#text) and [B](note.md#text).", "You patch.")]
    [InlineData("You patch. [A](note.md#text)", "You patch.")]
    [InlineData("You patch. See also: [A. B](note.md#text), [C](note.md#text).", "You patch.")]
    [InlineData("You patch what [A](note.md#text) names.", "You patch what A names.")]
    [InlineData("See [A](note.md#text) for the rest.", "See A for the rest.")]
    public void A_closing_link_is_taken_out_of_the_reason(string explanation, string read)
    {
        var course = CourseFolder.CourseOf($"# Note\n## Text\nWords.\n## Q? {{#q}}\n- [x] a\n- [ ] b\n\n> {explanation}\n");

        Assert.Equal(read, Assert.Single(course.Questions).Explanation);
        Assert.Equal("note.md#text", Assert.Single(course.Questions[0].Sections).Address);
    }

    [Fact]
    public void A_link_to_a_heading_without_text_means_the_first_section_below_it()
    {
        var course = CourseFolder.CourseOf("# Note\n## Part\n### Text\nWords.\n## Q? {#q}\n- [x] a\n- [ ] b\n\n> Why. See [A](#part).\n");

        Assert.Equal("note.md#text", course.Questions.Single().Sections.Single().Address);
    }

    [Fact]
    public void A_faulty_question_stays_out_and_its_neighbour_in()
    {
        var course = CourseFolder.CourseOf($"# Q\n## Bad {{#bad}}\n- [ ] a\n- [ ] b\n\n> Why.\n\n{Sound}\n");

        Assert.Equal(["q-one"], course.Questions.Select(question => question.Id));
    }
}
