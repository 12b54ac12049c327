using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Core;
using StudyBot.Knowledge;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class IndexReuseTests : IDisposable
{
    private readonly CourseFolder _folder = new();
    private readonly CourseFolder _data = new();

    // So many that they make several parts.
    public IndexReuseTests()
    {
        _folder.Write("course.md", CourseFolder.Head);
        for (var i = 0; i < 100; i++)
            _folder.Write($"note-{i}.md", TextOf(i, "plain"));
    }

    private string IndexFolder => Path.Combine(_data.Root, "data", "index");

    [Fact]
    public void Unchanged_content_is_not_indexed_again()
    {
        var (files, notes, indexer) = (new FileMemory(), new NoteMemory(), new PassageIndexer(files: null));
        indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);
        var all = indexer.Indexed;

        indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);
        Assert.Equal(all, indexer.Indexed);

        _folder.Write("note-50.md", TextOf(50, "renewed"));
        indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);
        Assert.InRange(indexer.Indexed - all, 2, all - 1);
    }

    [Fact]
    public void What_was_changed_step_by_step_is_found_as_if_it_had_been_indexed_at_once()
    {
        var (files, notes, indexer) = (new FileMemory(), new NoteMemory(), new PassageIndexer(files: null));
        indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);
        _folder.Write("note-7.md", TextOf(7, "renewed"));
        indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);
        File.Delete(Path.Combine(_folder.Root, "note-60.md"));
        _folder.Write("note-new.md", TextOf(200, "plain"));
        var stepwise = indexer.Build(CourseReader.Read(_folder.Root, TimeProvider.System, files, notes).Course);

        var atOnce = PassageIndex.Build(CourseReader.Read(_folder.Root).Course);

        foreach (var question in new[] { "what is gadget 7?", "renewed rule", "how do plain gadgets work", "gadget 60", "rule of thing 200" })
            Assert.Equal(Found(atOnce, question), Found(stepwise, question));
    }

    [Fact]
    public void A_restart_reuses_the_index()
    {
        var first = Start(out var indexed);
        var second = Start(out var again);

        Assert.True(indexed > 0);
        Assert.Equal(0, again);
        Assert.Equal(Found(first, "what is gadget 7?"), Found(second, "what is gadget 7?"));
    }

    [Theory]
    [InlineData("a byte")]
    [InlineData("the end")]
    [InlineData("all of it")]
    public void A_damaged_index_is_found_and_built_again(string damage)
    {
        var first = Start(out var indexed);
        foreach (var path in Directory.GetFiles(IndexFolder))
            Damage(path, damage);
        var log = new Heard();

        var second = Start(out var again, log);
        _ = Start(out var third);

        Assert.Equal(indexed, again);
        Assert.Contains("damaged", log.Lines[0], StringComparison.Ordinal);
        Assert.Equal(Found(first, "what is gadget 7?"), Found(second, "what is gadget 7?"));
        Assert.Equal(0, third);
    }

    [Fact]
    public void What_is_out_of_service_is_not_kept()
    {
        _ = Start(out _);
        var before = Directory.GetFiles(IndexFolder);
        File.WriteAllText(Path.Combine(IndexFolder, "killed.index1.new"), "half");
        _folder.Write("note-50.md", TextOf(50, "renewed"));

        _ = Start(out _);

        var after = Directory.GetFiles(IndexFolder);
        Assert.Equal(before.Length, after.Length);
        Assert.Single(after.Except(before));
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_costs_only_time()
    {
        Directory.CreateDirectory(_data.Root);
        File.WriteAllText(Path.Combine(_data.Root, "data"), "a file where the folder should be");
        var log = new Heard();

        var index = Start(out var indexed, log);

        Assert.True(indexed > 0);
        Assert.NotEmpty(index.Find("what is gadget 7?", 3).Ranked);
        Assert.Contains("can't be kept", log.Lines[0], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _data.Dispose();
    }

    private PassageIndex Start(out int indexed, ILogger<IndexFiles>? log = null)
    {
        var indexer = new PassageIndexer(new IndexFiles(IndexFolder, log ?? NullLogger<IndexFiles>.Instance));
        var index = indexer.Build(CourseReader.Read(_folder.Root).Course);
        indexed = indexer.Indexed;
        return index;
    }

    private static List<(string Address, double Score)> Found(PassageIndex index, string question) =>
        [.. index.Find(question, 10).Ranked.Select(found => (found.Section.Ref.Address, found.Score))];

    private static string TextOf(int number, string kind) =>
        $"# Gadget {number}\nGadget {number} is a {kind} thing that holds the number {number}.\n\n## Rule of {kind} thing {number}\nA {kind} rule says how thing {number} works with others of its sort.\n";

    private static void Damage(string path, string damage)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, damage switch { "a byte" => bytes, "the end" => bytes[..^10], _ => [] });
    }

    private sealed class Heard : ILogger<IndexFiles>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception));
    }
}
