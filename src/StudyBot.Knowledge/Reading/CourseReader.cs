namespace StudyBot.Knowledge;

/// <summary>Reads a knowledge folder. The same folder gives the same course, wherever and whenever it is read.</summary>
internal static class CourseReader
{
    public static CourseReading Read(string root) => Read(root, TimeProvider.System);

    /// <param name="clock">Tells what day it is where the instructor sits: a review runs out with that day.</param>
    public static CourseReading Read(string root, TimeProvider clock)
    {
        var folder = FolderParser.Parse(root);
        // Before the course is built: rendering its pages changes the parsed files.
        var problems = Rules.Check(folder, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return new(CourseBuilder.Build(folder), problems);
    }
}
