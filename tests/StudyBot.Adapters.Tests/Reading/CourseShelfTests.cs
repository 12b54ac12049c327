using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class CourseShelfTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("note.md", "# Old\ntext"));

    [Fact]
    public void A_changed_folder_is_served_when_it_is_read_again()
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current;
        _folder.Write("note.md", "# New\ntext");

        Assert.True(shelf.Reload());

        Assert.Equal("New", shelf.Current.Course.Notes.Single(note => note.Path == "note.md").Title);
        Assert.Equal("Old", before.Course.Notes.Single(note => note.Path == "note.md").Title);
    }

    [Fact]
    public void The_last_good_course_goes_on_serving_when_the_folder_becomes_unusable()
    {
        var shelf = Open(_folder.Root);
        var before = shelf.Current;
        _folder.Write("note.md", [0xFF]);

        Assert.False(shelf.Reload());

        Assert.Same(before.Course, shelf.Current.Course);
        Assert.Same(before.Finder, shelf.Current.Finder);
        Assert.Equal("encoding", Assert.Single(shelf.Current.Problems).Code);
    }

    [Fact]
    public void A_folder_that_is_gone_takes_nothing_with_it()
    {
        using var gone = CourseFolder.With(("note.md", "# Old\ntext"));
        var shelf = Open(gone.Root);
        Directory.Delete(gone.Root, recursive: true);

        Assert.False(shelf.Reload());

        Directory.CreateDirectory(gone.Root);
        Assert.Equal("folder-missing", Assert.Single(shelf.Current.Problems).Code);
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

    private static CourseShelf Open(string root) =>
        new(Options.Create(new KnowledgeOptions { Folder = root }), _ => new NothingFound(), NullLogger<CourseShelf>.Instance);

    private sealed class NothingFound : IPassageFinder
    {
        public Findings Find(string question, int top) => new([], 0, 1);

        public Passage? Quote(Section section, string question, Predicate<string> mayShow) => null;

        public IReadOnlyList<Resource> FindResources(string question, int top) => [];
    }
}
