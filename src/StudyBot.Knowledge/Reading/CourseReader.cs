namespace StudyBot.Knowledge;

/// <summary>Reads a knowledge folder. The same folder gives the same course, wherever and whenever it is read.</summary>
internal static class CourseReader
{
    public static CourseReading Read(string root, int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes)
    {
        var folder = FolderParser.Parse(root, maximumFileKilobytes);
        // Before the course is built: rendering its pages changes the parsed files.
        var problems = Rules.Check(folder);
        return new(CourseBuilder.Build(folder), problems);
    }
}
