using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class GitHubAnchorsTests
{
    [Theory]
    [InlineData("Security *of* the cloud", "security-of-the-cloud")]
    [InlineData("What's new?", "whats-new")]
    [InlineData("IAM: users & groups", "iam-users--groups")]
    [InlineData("2.1 The shared responsibility model", "21-the-shared-responsibility-model")]
    [InlineData("`aws s3 ls` and **bold**", "aws-s3-ls-and-bold")]
    [InlineData("A [link](https://example.org) here", "a-link-here")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("Ünïcode – naïve", "ünïcode--naïve")]
    [InlineData("日本語 見出し", "日本語-見出し")]
    [InlineData("🚀 Start", "-start")]
    [InlineData("Build ![status](https://example.org/b.svg)", "build-")]
    [InlineData("A &amp; B", "a--b")]
    [InlineData("C# in <b>depth</b>", "c-in-depth")]
    [InlineData("Trailing hashes ##", "trailing-hashes")]
    [InlineData("Escaped \\# sign", "escaped--sign")]
    public void An_anchor_is_what_GitHub_makes_of_the_heading(string heading, string anchor)
    {
        var section = Assert.Single(CourseFolder.NoteOf($"# {heading}\ntext\n").Sections);

        Assert.Equal(anchor, section.Ref.Anchor);
    }

    [Fact]
    public void Repeats_are_numbered_in_each_file_from_one()
    {
        var note = CourseFolder.NoteOf("# Roles\na\n## Roles\nb\n## Roles 1\nc\n## Roles\nd\n");

        Assert.Equal(["roles", "roles-1", "roles-1-1", "roles-2"], note.Sections.Select(section => section.Ref.Anchor));
    }

    [Fact]
    public void An_explicit_id_is_never_given_to_another_heading()
    {
        var note = CourseFolder.NoteOf("# Title\n## EC2\na\n## Compute {#ec2}\nb\n");

        Assert.Equal(["ec2-1", "ec2"], note.Sections.Select(section => section.Ref.Anchor));
        Assert.Equal("Compute", note.Sections[1].Ref.Heading);
    }

    [Theory]
    [InlineData("## Title {#my_id.v2-x}", "my_id.v2-x")]
    [InlineData("## Title {#x} ##", "x")]
    [InlineData("Title {#x}\n---", "x")]
    [InlineData("## Who? (Choose two.) {#q}", "q")]
    [InlineData("## Not {#x} at the end", "not-x-at-the-end")]
    public void An_explicit_id_stands_at_the_end_of_a_heading(string heading, string anchor)
    {
        var section = Assert.Single(CourseFolder.NoteOf($"{heading}\ntext\n").Sections);

        Assert.Equal(anchor, section.Ref.Anchor);
    }

    [Fact]
    public void Braces_in_text_stay_text() =>
        Assert.Equal(["Write {#id} so."], CourseFolder.NoteOf("# T\nWrite {#id} so.\n").Sections.Single().Sentences);
}
