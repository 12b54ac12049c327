using System.Text;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

/// <summary>A knowledge folder on disk for the length of a test.</summary>
internal sealed class CourseFolder : IDisposable
{
    public const string Head = """
        ---
        id: course
        title: A course
        ---
        ## 2.1 Sharing
        """;

    public string Root { get; } = Directory.CreateTempSubdirectory("studybot-knowledge-").FullName;

    public static CourseFolder With(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var folder = new CourseFolder();
        foreach (var (path, text) in files)
            folder.Write(path, text);

        return folder;
    }

    /// <summary>One note in an otherwise sound course.</summary>
    public static Course CourseOf(string note)
    {
        using var folder = With(("course.md", Head), ("note.md", note));
        return folder.Read().Course;
    }

    public static Note NoteOf(string markdown) => CourseOf(markdown).Notes.Single(note => note.Path == "note.md");

    public static string[] CodesOf(string note)
    {
        using var folder = With(("course.md", Head), ("note.md", note));
        return [.. folder.Read().Problems.Select(problem => problem.Code)];
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public CourseReading Read() => CourseReader.Read(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
