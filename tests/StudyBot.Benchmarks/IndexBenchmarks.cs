using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Benchmarks;

/// <summary>What an index costs: from nothing, from the files of the last start, and after one note was saved.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks : IDisposable
{
    private readonly FileMemory files = new();
    private readonly NoteMemory notes = new();
    private readonly PassageIndexer running = new(files: null);
    private BenchCourse folder = null!;
    private Course course = null!;
    private Course changed = null!;
    private int saves;

    [Params("shipped", "10000 sections")]
    public string Of { get; set; } = "";

    [GlobalSetup]
    public void Begin()
    {
        folder = Of == "shipped" ? BenchCourse.Shipped() : BenchCourse.Generated(10_000);
        course = CourseReader.Read(folder.Knowledge, TimeProvider.System, files, notes).Course;
        Keeping().Build(course);
        running.Build(course);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [IterationSetup(Target = nameof(AfterASave))]
    public void Save()
    {
        File.WriteAllText(Path.Combine(folder.Knowledge, "saved.md"), FormattableString.Invariant($"# Saved\nA note that was saved {++saves} times.\n"));
        changed = CourseReader.Read(folder.Knowledge, TimeProvider.System, files, notes).Course;
    }

    [Benchmark]
    public object FromNothing() => PassageIndex.Build(course);

    [Benchmark]
    public object FromTheFilesOfTheLastStart() => Keeping().Build(course);

    [Benchmark]
    public object AfterASave() => running.Build(changed);

    private PassageIndexer Keeping() => new(new IndexFiles(Path.Combine(folder.Data, "index"), NullLogger<IndexFiles>.Instance));
}
