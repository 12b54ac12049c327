namespace StudyBot.Benchmarks;

/// <summary>A copy of a course in a folder that goes when the run ends, with an empty data folder beside it.</summary>
internal sealed class BenchCourse : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("studybot-bench-").FullName;

    private BenchCourse(string name) => Name = name;

    public string Name { get; }

    public string Knowledge => Path.Combine(root, "knowledge");

    public string Data => Path.Combine(root, "data");

    public static BenchCourse Shipped()
    {
        var course = new BenchCourse("shipped");
        foreach (var file in Directory.EnumerateFiles(Repository.Knowledge, "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(course.Knowledge, Path.GetRelativePath(Repository.Knowledge, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return course;
    }

    public static BenchCourse Generated(int sections)
    {
        var course = new BenchCourse(FormattableString.Invariant($"{sections} sections"));
        GeneratedCourse.Write(course.Knowledge, sections);
        return course;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
