using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class CourseWatchTests : IDisposable
{
    private readonly CourseFolder _folder = CourseFolder.With(("course.md", CourseFolder.Head), ("note.md", "# Old\nOld text."), ("other.md", "# Other\nOther text."));

    [Fact]
    public async Task A_saved_note_is_served()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        _folder.Write("note.md", "# New\nNew text.");

        var line = await watched.HearAsync();

        Assert.Equal("New", TitleOf(watched.Current.Course, "note.md"));
        Assert.Matches(@"^Reloaded in \d+ ms: 1 file changed", line);
    }

    [Fact]
    public async Task A_note_that_is_written_aside_and_renamed_over_the_old_one_is_served()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        _folder.Write(".note.md.swp", "# New\nNew text.");
        File.Move(watched.In(".note.md.swp"), watched.In("note.md"), overwrite: true);

        await watched.HearUntilAsync(course => TitleOf(course, "note.md") == "New");
    }

    [Fact]
    public async Task A_deleted_note_is_not_served_any_more()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        File.Delete(watched.In("other.md"));

        var line = await watched.HearAsync();

        Assert.Null(TitleOf(watched.Current.Course, "other.md"));
        Assert.Contains("1 file deleted", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_in_new_folders_and_below_them_are_served()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        _folder.Write("new/deeper/third.md", "# Third\nThird text.");
        await watched.HearUntilAsync(course => TitleOf(course, "new/deeper/third.md") == "Third");
        _folder.Write("new/deeper/third.md", "# Changed\nThird text.");

        await watched.HearUntilAsync(course => TitleOf(course, "new/deeper/third.md") == "Changed");
    }

    [Fact]
    public async Task A_checkout_of_many_files_is_one_reload()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder, options => options.Quiet = TimeSpan.FromMilliseconds(500));
        for (var i = 0; i < 200; i++)
            _folder.Write($"checkout/note-{i}.md", $"# Note {i}\nText.");

        var line = await watched.HearUntilAsync(course => course.Notes.Count > 200);

        Assert.Contains("200 files new", line, StringComparison.Ordinal);
        Assert.False(watched.HasToldMore);
    }

    [Fact]
    public async Task A_broken_note_is_told_by_file_and_line_and_its_last_good_version_serves()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        _folder.Write("note.md", "---\ntitle: \"never closed\n---\n# New\nNew text.");

        var line = await watched.HearAsync();

        Assert.Matches(@"1 file keeps its last good version: note\.md:\d+ front-matter-broken", line);
        Assert.Equal("Old", TitleOf(watched.Current.Course, "note.md"));
    }

    [Fact]
    public async Task A_folder_that_is_moved_away_and_back_serves_all_the_time()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        Directory.Move(_folder.Root, _folder.Root + "-away");

        var gone = await watched.HearAsync();
        Assert.Contains("folder-missing", gone, StringComparison.Ordinal);
        Assert.Equal("Old", TitleOf(watched.Current.Course, "note.md"));

        Directory.Move(_folder.Root + "-away", _folder.Root);
        var back = await watched.HearAsync();
        Assert.Contains("no file changed", back, StringComparison.Ordinal);

        _folder.Write("note.md", "# New\nNew text.");
        await watched.HearUntilAsync(course => TitleOf(course, "note.md") == "New");
    }

    [Fact]
    public async Task A_folder_that_another_one_takes_the_place_of_is_watched_in_its_new_shape()
    {
        using var second = CourseFolder.With(("course.md", CourseFolder.Head), ("note.md", "# Second\nText."));
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        Directory.Move(_folder.Root, _folder.Root + "-away");
        Directory.Move(second.Root, _folder.Root);
        await watched.HearUntilAsync(course => TitleOf(course, "note.md") == "Second");

        _folder.Write("note.md", "# Third\nText.");
        await watched.HearUntilAsync(course => TitleOf(course, "note.md") == "Third");

        Directory.Move(_folder.Root + "-away", second.Root);
    }

    [Fact]
    public async Task Events_that_never_come_are_made_good_by_a_glance()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder, options => options.HearsEvents = false);
        _folder.Write("note.md", "# New\nNew text.");

        await watched.HearUntilAsync(course => TitleOf(course, "note.md") == "New");
    }

    [Fact]
    public async Task What_lies_in_hidden_folders_is_nobodys_business()
    {
        await using var watched = await WatchedFolder.BeginAsync(_folder);
        var before = FolderFingerprint.Of(_folder.Root);
        _folder.Write(".git/index", "busy");
        Assert.Equal(before, FolderFingerprint.Of(_folder.Root));

        _folder.Write("note.md", "# New\nNew text.");

        Assert.Contains("1 file changed", await watched.HearAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_reload_stands_in_the_status_file()
    {
        using var data = new CourseFolder();
        var status = Path.Combine(data.Root, "last-reload.txt");
        await using var watched = await WatchedFolder.BeginAsync(_folder, options => options.StatusFile = status);
        _folder.Write("note.md", "# New\nNew text.");

        var line = await watched.HearAsync();

        // It is written after the line is told.
        while (!(await File.ReadAllTextAsync(status, TestContext.Current.CancellationToken)).EndsWith($"UTC: {line}\n", StringComparison.Ordinal))
            await Task.Yield();
    }

    public void Dispose() => _folder.Dispose();

    private static string? TitleOf(Course course, string path) => course.Notes.FirstOrDefault(note => note.Path == path)?.Title;
}
