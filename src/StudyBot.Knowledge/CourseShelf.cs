using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Holds the generation in service, and puts a new one in its place when the folder has changed.</summary>
internal sealed partial class CourseShelf : ICourseSource
{
    private readonly string folder;
    private readonly int maximumFileKilobytes;
    private readonly Func<Course, IPassageFinder> index;
    private readonly ILogger<CourseShelf> log;
    private readonly Lock oneAtATime = new();
    private volatile CourseInService current;

    /// <exception cref="OptionsValidationException">The folder is missing, or holds nothing that a student could use.</exception>
    public CourseShelf(IOptions<KnowledgeOptions> options, Func<Course, IPassageFinder> index, ILogger<CourseShelf> log)
    {
        folder = options.Value.Folder;
        maximumFileKilobytes = options.Value.MaximumFileKilobytes;
        this.index = index;
        this.log = log;
        if (!Directory.Exists(folder))
            throw Unusable($"There is no knowledge folder at {Path.GetFullPath(folder)}. Give its place with --knowledge DIR.");

        var reading = CourseReader.Read(folder, maximumFileKilobytes);
        if (!reading.IsUsable)
            throw Unusable($"The knowledge folder {Path.GetFullPath(folder)} holds no note and no question that can be read. “check” tells why, by file and line.");

        current = InService(reading);
    }

    public CourseInService Current => current;

    /// <summary>Reads the folder again. A folder that is unusable now changes only the problems that are told; what was good goes on serving.</summary>
    /// <returns>Whether the new generation is in service.</returns>
    public bool Reload()
    {
        lock (oneAtATime)
        {
            if (!Directory.Exists(folder))
            {
                current = current with { Problems = [FolderProblems.Missing] };
                Log.Kept(log, 1);
                return false;
            }

            var reading = CourseReader.Read(folder, maximumFileKilobytes);
            if (!reading.IsUsable)
            {
                current = current with { Problems = reading.Problems };
                Log.Kept(log, reading.Problems.Count);
                return false;
            }

            // Turns may still read the old index; it holds only memory, which goes when the last of them is done.
            current = InService(reading);
            return true;
        }
    }

    private CourseInService InService(CourseReading reading)
    {
        var course = reading.Course;
        var generation = new CourseInService(course, index(course), reading.Problems);
        Log.Read(log, course.Id, course.Notes.Sum(note => note.Sections.Count), course.Questions.Count, reading.Problems.Count);
        return generation;
    }

    private static OptionsValidationException Unusable(string sentence) => new(nameof(KnowledgeOptions), typeof(KnowledgeOptions), [sentence]);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Course {Course}: {Sections} sections, {Questions} questions, {Problems} problems")]
        public static partial void Read(ILogger logger, string course, int sections, int questions, int problems);

        [LoggerMessage(2, LogLevel.Warning, "The knowledge folder cannot be used now, for {Problems} problems; what was read before goes on serving")]
        public static partial void Kept(ILogger logger, int problems);
    }
}
