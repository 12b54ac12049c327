using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Holds the generation in service, and puts a new one in its place when the folder has changed.</summary>
internal sealed partial class CourseShelf : ICourseSource
{
    private readonly string folder;
    private readonly Func<Course, IPassageFinder> index;
    private readonly ILogger<CourseShelf> log;
    private readonly Lock oneAtATime = new();
    private readonly FileMemory files;
    private readonly NoteMemory notes = new();
    private readonly TimeProvider clock;
    private ParsedFolder inService;
    private volatile CourseInService current;

    /// <exception cref="OptionsValidationException">The folder is missing, or holds nothing that a student could use.</exception>
    public CourseShelf(IOptions<KnowledgeOptions> options, Func<Course, IPassageFinder> index, TimeProvider clock, ILogger<CourseShelf> log)
    {
        folder = options.Value.Folder;
        files = new FileMemory(options.Value.MaximumFileKilobytes);
        this.index = index;
        this.clock = clock;
        this.log = log;
        if (!Directory.Exists(folder))
            throw Unusable($"There is no knowledge folder at {Path.GetFullPath(folder)}. Give its place with --knowledge DIR.");

        var reading = CourseReader.Read(folder, clock, files, notes);
        if (!reading.IsUsable)
            throw Unusable($"The knowledge folder {Path.GetFullPath(folder)} holds no note and no question that can be read. “check” tells why, by file and line.");

        inService = reading.Folder;
        current = InService(reading);
    }

    public CourseInService Current => current;

    /// <summary>Whether something could not be opened: that it can be again changes neither its length nor its time.</summary>
    public bool HasUnreadable => current.Problems.Any(problem => problem.Code is "file-unreadable" or "folder-unreadable");

    /// <summary>
    /// Reads the folder again: changed files only, and a broken file stays in service as it last was. A folder that is unusable now
    /// changes only the problems that are told; what was good goes on serving.
    /// </summary>
    public ReloadOutcome Reload()
    {
        lock (oneAtATime)
        {
            if (!Directory.Exists(folder))
                return Keep(FolderProblems.Missing, [FolderProblems.Missing]);

            var reading = CourseReader.Read(folder, clock, files, notes);
            if (ReasonAgainst(reading) is { } reason)
                return Keep(reason, reading.Problems);

            var changes = FolderChanges.Between(inService, reading.Folder);
            if (changes.IsNone && current.Problems.SequenceEqual(reading.Problems))
                return new ReloadOutcome.Same();

            // Turns may still read the old generation; it holds only memory, which goes when the last of them is done.
            current = changes.IsNone ? current with { Problems = reading.Problems } : InService(reading);
            inService = reading.Folder;
            return new ReloadOutcome.Switched(changes, reading.Folder.Kept, reading.Problems.Count);
        }
    }

    private ReloadOutcome Keep(KnowledgeProblem reason, IReadOnlyList<KnowledgeProblem> problems)
    {
        if (current.Problems.SequenceEqual(problems))
            return new ReloadOutcome.Same();

        current = current with { Problems = problems };
        return new ReloadOutcome.Unusable(reason);
    }

    // Without its head a course has another id and no topics: students would lose their history, and all their questions.
    private KnowledgeProblem? ReasonAgainst(CourseReading reading)
    {
        var folderProblem = reading.Folder.Problems.FirstOrDefault(problem => problem.File.Length == 0);
        if (folderProblem is not null)
            return folderProblem;

        if (inService.Find(ParsedFolder.CourseFile)?.Kind is FileKind.Course)
        {
            if (reading.Folder.Kept.FirstOrDefault(problem => problem.File == ParsedFolder.CourseFile) is { } broken)
                return broken;

            if (reading.Folder.Find(ParsedFolder.CourseFile)?.Kind is not FileKind.Course)
                return FolderProblems.NoCourse;
        }

        return reading.IsUsable ? null : reading.Problems is [var first, ..] ? first : FolderProblems.Empty;
    }

    private CourseInService InService(CourseReading reading)
    {
        var course = reading.Course;
        var generation = new CourseInService(course, index(course), reading.Problems);
        Log.Read(log, course.Id, course.Notes.Sum(note => note.Sections.Count), course.Written.Count, reading.Problems.Count);
        return generation;
    }

    private static OptionsValidationException Unusable(string sentence) => new(nameof(KnowledgeOptions), typeof(KnowledgeOptions), [sentence]);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Course {Course}: {Sections} sections, {Questions} questions, {Problems} problems")]
        public static partial void Read(ILogger logger, string course, int sections, int questions, int problems);
    }
}
