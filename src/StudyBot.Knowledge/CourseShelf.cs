using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Holds the generation in service, and puts a new one in its place when the folder has changed.</summary>
internal sealed partial class CourseShelf : ICourseSource
{
    private readonly string _folder;
    private readonly Func<Course, IPassageFinder> _index;
    private readonly ILogger<CourseShelf> _log;
    private readonly Lock _reading = new();
    private volatile CourseInService _current;

    /// <exception cref="OptionsValidationException">The folder is missing, or holds nothing that a student could use.</exception>
    public CourseShelf(IOptions<KnowledgeOptions> options, Func<Course, IPassageFinder> index, ILogger<CourseShelf> log)
    {
        _folder = options.Value.Folder;
        _index = index;
        _log = log;
        if (!Directory.Exists(_folder))
            throw Unusable($"There is no knowledge folder at {Path.GetFullPath(_folder)}. Give its place with --knowledge DIR.");

        var reading = CourseReader.Read(_folder);
        if (!reading.IsUsable)
            throw Unusable($"The knowledge folder {Path.GetFullPath(_folder)} holds no note and no question that can be read. “check” tells why, by file and line.");

        _current = InService(reading);
    }

    public CourseInService Current => _current;

    /// <summary>Reads the folder again. A folder that is unusable now changes only the problems that are told; what was good goes on serving.</summary>
    /// <returns>Whether the new generation is in service.</returns>
    public bool Reload()
    {
        lock (_reading)
        {
            if (!Directory.Exists(_folder))
            {
                _current = _current with { Problems = [FolderProblems.Missing] };
                Log.Kept(_log, 1);
                return false;
            }

            var reading = CourseReader.Read(_folder);
            if (!reading.IsUsable)
            {
                _current = _current with { Problems = reading.Problems };
                Log.Kept(_log, reading.Problems.Count);
                return false;
            }

            // Turns may still read the old index; it holds only memory, which goes when the last of them is done.
            _current = InService(reading);
            return true;
        }
    }

    private CourseInService InService(CourseReading reading)
    {
        var course = reading.Course;
        var generation = new CourseInService(course, _index(course), reading.Problems);
        Log.Read(_log, course.Id, course.Notes.Sum(note => note.Sections.Count), course.Questions.Count, reading.Problems.Count);
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
