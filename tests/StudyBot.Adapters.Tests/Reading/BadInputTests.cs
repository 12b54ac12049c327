using System.Text;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>A file that cannot be read is told, and every other file serves.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("good.md", "# Good\ntext"));

    [Fact]
    public void A_broken_file_is_told_before_all_that_follows_from_it()
    {
        _folder.Write("another.md", "# Another\nSee [it](bad.md#part) and [that](bad.md#other).\n");
        _folder.Write("bad.md", "---\ntitle: \"open\n---\n# Bad\n## Part\n");

        var problems = _folder.Read().Problems;

        Assert.Equal(("bad.md", "front-matter-broken"), (problems[0].File, problems[0].Code));
        Assert.Contains(problems, problem => problem.File == "another.md");
    }

    [Fact]
    public void Another_encoding_is_refused_at_its_line()
    {
        _folder.Write("bad.md", [.. "# Title\nна"u8, 0xE9, .. " x\n"u8]);

        AssertRefused("encoding", line: 2);
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_character_is_refused()
    {
        _folder.Write("bad.md", [.. "# Title\n\nна"u8.ToArray()[..^1]]);

        AssertRefused("encoding", line: 3);
    }

    [Fact]
    public void UTF_16_is_refused()
    {
        _folder.Write("bad.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# Title")]);

        AssertRefused("encoding", line: 1);
    }

    [Fact]
    public void A_zero_byte_is_refused()
    {
        _folder.Write("bad.md", "# Title\ntext\0\n");

        AssertRefused("not-text", line: 2);
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read()
    {
        _folder.Write("bad.md", new byte[(256 * 1024) + 1]);

        AssertRefused("file-too-large", line: 0);
    }

    [Fact]
    public void Links_of_the_file_system_are_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "bad.md"), Path.Combine(_folder.Root, "good.md"));

        AssertRefused("symbolic-link", line: 0);
    }

    [Fact]
    public void A_circle_of_folders_ends()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "circle"), _folder.Root);

        Assert.Equal("symbolic-link", Assert.Single(_folder.Read().Problems).Code);
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        _folder.Write("mark.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: Marked\r\n---\r\n# One\r\nFirst\r\nline.\r\n\r\n## Two\r\ntext\r\n"u8]);

        var reading = _folder.Read();

        var note = reading.Course.Notes.Single(note => note.Path == "mark.md");
        Assert.Empty(reading.Problems);
        Assert.Equal("Marked", note.Title);
        Assert.Equal(["First line."], note.Sections[0].Sentences);
        Assert.Equal("two", note.Sections[1].Ref.Anchor);
    }

    [Fact]
    public void An_empty_folder_holds_nothing_to_serve()
    {
        using var empty = new CourseFolder();

        var reading = empty.Read();

        Assert.False(reading.IsUsable);
        Assert.Contains(reading.Problems, problem => problem.Code == "folder-empty");
    }

    [Fact]
    public void A_missing_folder_is_one_problem() =>
        Assert.Equal("folder-missing", Assert.Single(KnowledgeRegistration.CheckKnowledge(Path.Combine(_folder.Root, "none"), TimeProvider.System).Problems).Code);

    public void Dispose() => _folder.Dispose();

    private void AssertRefused(string code, int line)
    {
        var reading = _folder.Read();

        Assert.Equal(("bad.md", line, code), Assert.Single(reading.Problems) is var problem ? (problem.File, problem.Line, problem.Code) : default);
        Assert.DoesNotContain(reading.Course.Notes, note => note.Path == "bad.md");
        Assert.Contains(reading.Course.Notes, note => note.Path == "good.md");
    }
}
