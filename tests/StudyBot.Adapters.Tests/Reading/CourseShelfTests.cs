using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class CourseShelfTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("note.md", "# Old\ntext"), ("other.md", "# Other\ntext"));

    [Fact]
    public void A_changed_folder_is_served_when_it_is_read_again()
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current;
        _folder.Write("note.md", "# New\ntext");

        var outcome = shelf.Reload();

        Assert.Equal(new FolderChanges(Changed: 1, Added: 0, Deleted: 0), Assert.IsType<ReloadOutcome.Switched>(outcome).Changes);
        Assert.Equal("New", TitleOf(shelf, "note.md"));
        Assert.Equal("Old", before.Course.Notes.Single(note => note.Path == "note.md").Title);
    }

    [Fact]
    public void A_folder_that_did_not_change_stays_as_it_is()
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current;
        File.SetLastWriteTimeUtc(Path.Combine(_folder.Root, "note.md"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var outcome = shelf.Reload();

        Assert.IsType<ReloadOutcome.Same>(outcome);
        Assert.Same(before, shelf.Current);
    }

    [Fact]
    public void Notes_come_and_go()
    {
        var shelf = Open(_folder.Root);
        File.Delete(Path.Combine(_folder.Root, "other.md"));
        _folder.Write("deeper/third.md", "# Third\ntext");

        var outcome = shelf.Reload();

        Assert.Equal(new FolderChanges(Changed: 0, Added: 1, Deleted: 1), Assert.IsType<ReloadOutcome.Switched>(outcome).Changes);
        Assert.Equal(["deeper/third.md", "note.md"], shelf.Current.Course.Notes.Select(note => note.Path).Where(path => path != "course.md"));
    }

    [Fact]
    public void Files_that_did_not_change_are_not_read_again()
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current.Course.Notes.Single(note => note.Path == "other.md");
        _folder.Write("note.md", "# New\ntext");

        shelf.Reload();

        Assert.Same(before.Sections, shelf.Current.Course.Notes.Single(note => note.Path == "other.md").Sections);
        Assert.Same(before.Html, shelf.Current.Course.Notes.Single(note => note.Path == "other.md").Html);
    }

    [Fact]
    public void A_link_to_a_note_that_was_deleted_is_no_link_any_more_on_a_page_that_did_not_change()
    {
        _folder.Write("note.md", "# Old\nSee [the other](other.md).");
        var shelf = Open(_folder.Root);
        var before = HtmlOf(shelf, "note.md");
        File.Delete(Path.Combine(_folder.Root, "other.md"));

        shelf.Reload();

        Assert.Contains("href=\"other.md\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("href", HtmlOf(shelf, "note.md"), StringComparison.Ordinal);
        Assert.Contains("link", Assert.Single(shelf.Current.Problems, problem => problem.File == "note.md").Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("encoding")]
    [InlineData("not-text")]
    [InlineData("file-emptied")]
    [InlineData("file-too-large")]
    [InlineData("nested-too-deep")]
    [InlineData("front-matter-broken")]
    [InlineData("front-matter-not-flat")]
    [InlineData("front-matter-too-long")]
    public void A_broken_file_keeps_its_last_good_version_and_the_others_are_updated(string code)
    {
        var shelf = Open(_folder.Root);
        _folder.Write("note.md", Broken(code));
        _folder.Write("other.md", "# Better\ntext");

        var outcome = shelf.Reload();

        Assert.Equal("Old", TitleOf(shelf, "note.md"));
        Assert.Equal("Better", TitleOf(shelf, "other.md"));
        Assert.Equal(code, Assert.Single(Assert.IsType<ReloadOutcome.Switched>(outcome).Kept).Code);
        Assert.Contains(shelf.Current.Problems, problem => (problem.File, problem.Code) == ("note.md", code));
    }

    [Fact]
    public void A_file_that_was_mended_is_served_as_it_is_now()
    {
        var shelf = Open(_folder.Root);
        _folder.Write("note.md", [0xFF]);
        shelf.Reload();
        _folder.Write("note.md", "# Mended\ntext");

        var outcome = shelf.Reload();

        Assert.Empty(Assert.IsType<ReloadOutcome.Switched>(outcome).Kept);
        Assert.Equal("Mended", TitleOf(shelf, "note.md"));
        Assert.DoesNotContain(shelf.Current.Problems, problem => problem.Code == "encoding");
    }

    [Fact]
    public void A_broken_file_that_is_deleted_is_gone()
    {
        var shelf = Open(_folder.Root);
        _folder.Write("note.md", [0xFF]);
        shelf.Reload();
        File.Delete(Path.Combine(_folder.Root, "note.md"));

        shelf.Reload();

        Assert.DoesNotContain(shelf.Current.Course.Notes, note => note.Path == "note.md");
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("broken")]
    [InlineData("no head any more")]
    public void The_last_good_course_goes_on_serving_when_its_head_is_gone(string how)
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current;
        if (how == "deleted")
            File.Delete(Path.Combine(_folder.Root, "course.md"));
        else
            _folder.Write("course.md", how == "broken" ? [0xFF] : "text"u8.ToArray());
        _folder.Write("note.md", "# New\ntext");

        var outcome = shelf.Reload();

        Assert.IsType<ReloadOutcome.Unusable>(outcome);
        Assert.Same(before.Course, shelf.Current.Course);
        Assert.Same(before.Finder, shelf.Current.Finder);

        _folder.Write("course.md", CourseFolder.Head);
        shelf.Reload();

        Assert.Equal("New", TitleOf(shelf, "note.md"));
    }

    [Fact]
    public void A_folder_that_is_gone_takes_nothing_with_it()
    {
        using var gone = CourseFolder.With(("note.md", "# Old\ntext"));
        var shelf = Open(gone.Root);
        Directory.Delete(gone.Root, recursive: true);

        var outcome = shelf.Reload();
        var again = shelf.Reload();

        Directory.CreateDirectory(gone.Root);
        Assert.Equal("folder-missing", Assert.IsType<ReloadOutcome.Unusable>(outcome).Reason.Code);
        Assert.IsType<ReloadOutcome.Same>(again);
        Assert.Equal("folder-missing", Assert.Single(shelf.Current.Problems).Code);
        Assert.NotEmpty(shelf.Current.Course.Notes);
    }

    [Fact]
    public void A_folder_that_becomes_empty_is_not_served()
    {
        using var folder = CourseFolder.With(("note.md", "# Old\ntext"));
        var shelf = Open(folder.Root);
        File.Delete(Path.Combine(folder.Root, "note.md"));

        Assert.IsType<ReloadOutcome.Unusable>(shelf.Reload());

        Assert.NotEmpty(shelf.Current.Course.Notes);
    }

    [Fact]
    public void A_folder_that_cannot_be_served_stops_the_start_with_a_sentence()
    {
        using var empty = new CourseFolder();

        var missing = Assert.Throws<OptionsValidationException>(() => Open(Path.Combine(empty.Root, "none")));
        var unusable = Assert.Throws<OptionsValidationException>(() => Open(empty.Root));

        Assert.Contains("no knowledge folder", missing.Message, StringComparison.Ordinal);
        Assert.Contains("holds no note", unusable.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    internal static CourseShelf Open(string root) =>
        new(Options.Create(new KnowledgeOptions { Folder = root }), _ => new NothingFound(), TimeProvider.System, NullLogger<CourseShelf>.Instance);

    private static string TitleOf(CourseShelf shelf, string path) => shelf.Current.Course.Notes.Single(note => note.Path == path).Title;

    private static string HtmlOf(CourseShelf shelf, string path) => shelf.Current.Course.Notes.Single(note => note.Path == path).Html;

    private static byte[] Broken(string code) => code switch
    {
        "encoding" => [0xFF],
        "file-emptied" => [],
        "not-text" => [(byte)'#', 0],
        "file-too-large" => new byte[(5 * 1024 * 1024) + 1],
        "nested-too-deep" => [.. Enumerable.Repeat((byte)'>', 5000), (byte)'x'],
        "front-matter-broken" => "---\ntitle: \"never closed\n---\n# New\ntext"u8.ToArray(),
        "front-matter-not-flat" => "---\ntitle:\n  deep: down\n---\n# New\ntext"u8.ToArray(),
        "front-matter-too-long" => [.. "---\ntitle: "u8, .. Enumerable.Repeat((byte)'x', 17 * 1024), .. "\n---\n# New\ntext"u8],
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "no such fault"),
    };

    private sealed class NothingFound : IPassageFinder
    {
        public Findings Find(string question, int top) => new([], 0, 1);

        public Passage? Quote(Section section, string question, Predicate<string> mayShow) => null;

        public IReadOnlyList<Resource> FindResources(string question, int top) => [];

        public bool HasWord(string word) => false;
    }
}
