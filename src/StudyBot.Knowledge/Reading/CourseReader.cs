using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads a knowledge folder. The same folder gives the same course, wherever and whenever it is read.</summary>
internal static class CourseReader
{
    public static CourseReading Read(string root) => Read(root, TimeProvider.System);

    public static CourseReading Read(string root, TimeProvider clock, int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes) =>
        Read(root, clock, new FileMemory(maximumFileKilobytes), new NoteMemory());

    /// <summary>Reads it again; what did not change since the memories were last used costs nothing.</summary>
    /// <param name="clock">Tells what day it is where the instructor sits: a review runs out with that day.</param>
    public static CourseReading Read(string root, TimeProvider clock, FileMemory files, NoteMemory notes)
    {
        var folder = FolderParser.Parse(root, files);
        var kept = folder.Kept.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        // Before the course is built: rendering its pages changes the parsed files.
        // A rule sees the last good version of a broken file; its lines are not those of the file that the instructor has open.
        var problems = Rules.Check(folder, Today(clock))
            .Where(problem => !kept.Contains(problem.File) || folder.Problems.Contains(problem))
            .ToList();
        return new(folder, CourseBuilder.Build(folder, notes), problems);
    }

    /// <summary>What is wrong with a folder, without making a course of it.</summary>
    public static IReadOnlyList<KnowledgeProblem> Check(string root, TimeProvider clock, int maximumFileKilobytes) =>
        Rules.Check(FolderParser.Parse(root, new FileMemory(maximumFileKilobytes)), Today(clock));

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
