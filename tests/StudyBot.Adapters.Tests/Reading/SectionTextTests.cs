using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class SectionTextTests
{
    [Fact]
    public void Text_reads_as_on_the_page() =>
        Assert.Equal(
            ["Use IAM roles & old policies, not keys in code.", "Second line and a third."],
            SentencesOf("Use *IAM* [roles](https://e.org) &amp; ~~old~~ <b>policies</b>, not `keys` in  code.\nSecond line<br>and a third."));

    [Fact]
    public void An_entry_of_a_list_is_a_sentence_of_its_own() =>
        Assert.Equal(
            ["Kinds:", "users", "groups.", "Many of them.", "roles", "for services"],
            SentencesOf("Kinds:\n- users\n- groups. Many of them.\n- roles\n  1. for services\n"));

    [Fact]
    public void A_row_of_a_table_reads_as_its_cells() =>
        Assert.Equal(
            ["Who | What", "AWS | hosts. And wires.", "you | a | b"],
            SentencesOf("| Who | What |\n|---|---|\n| AWS | hosts. And wires. |\n| you | `a \\| b` |\n"));

    [Fact]
    public void Code_is_text_line_by_line_and_its_hashes_are_no_headings() =>
        Assert.Equal(["Run:", "# not a heading", "aws s3 ls"], SentencesOf("Run:\n```sh\n# not a heading\n\naws s3 ls\n```\n"));

    [Fact]
    public void Comments_badges_and_scripts_are_no_text() =>
        Assert.Equal(
            ["Seen.", "Summary", "Inside."],
            SentencesOf("""
                <!-- a comment
                # with a heading -->
                [![build](https://e.org/b.svg)](https://e.org) ![cover](c.svg)

                Seen. <!-- not this -->

                <details><summary>Summary</summary>

                Inside.

                </details>
                <script>alert("x")</script>
                """));

    [Fact]
    public void A_lone_picture_is_told_by_its_description() =>
        Assert.Equal(["The model as a picture"], SentencesOf("![The model as a picture](m.png)"));

    [Fact]
    public void An_alert_is_read_without_its_mark() =>
        Assert.Equal(["Rotate keys."], SentencesOf("> [!NOTE]\n> Rotate keys."));

    [Fact]
    public void The_headings_lead_down_from_the_title()
    {
        var note = CourseFolder.NoteOf("Intro.\n\nThe title\n=========\nLead.\n\n### Deep\na\n\n## One [two](https://e.org) `three`\nb\n\n#### Four\nc\n\n# Second title\nd\n");

        Assert.Equal(
            ["The title", "The title > Deep", "The title > One two three", "The title > One two three > Four", "Second title"],
            note.Sections.Select(section => section.Ref.HeadingPath));
        Assert.Equal(["Intro.", "Lead."], note.Sections[0].Sentences);
        Assert.Equal([1, 3, 2, 4, 1], note.Sections.Select(section => section.Level));
        Assert.Equal("The title", note.Title);
    }

    [Fact]
    public void A_heading_without_text_only_leads_to_those_below_it()
    {
        var section = Assert.Single(CourseFolder.NoteOf("# Title\n## Empty\n### Full\ntext\n").Sections);

        Assert.Equal(["Title", "Empty", "Full"], section.Ref.Headings);
    }

    [Fact]
    public void Without_a_first_level_heading_the_title_leads()
    {
        var note = CourseFolder.NoteOf("Above.\n\n## Part\nBelow.\n");

        Assert.Equal(["Note", "Note > Part"], note.Sections.Select(section => section.Ref.HeadingPath));
        Assert.Equal(["", "part"], note.Sections.Select(section => section.Ref.Anchor));
    }

    private static IReadOnlyList<string> SentencesOf(string markdown) =>
        Assert.Single(CourseFolder.NoteOf($"# Title\n{markdown}\n").Sections).Sentences;
}
