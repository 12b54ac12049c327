using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A folder as a course, and everything that is wrong with it.</summary>
internal sealed record CourseReading(ParsedFolder Folder, Course Course, IReadOnlyList<KnowledgeProblem> Problems)
{
    /// <summary>Whether a student can do anything at all with it.</summary>
    public bool IsUsable => Course.Written.Count > 0 || Course.Notes.Any(note => note.Sections.Count > 0);
}
