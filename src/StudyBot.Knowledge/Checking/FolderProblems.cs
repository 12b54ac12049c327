using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Problems of the folder as a whole.</summary>
internal static class FolderProblems
{
    public static readonly KnowledgeProblem Missing =
        new("", 0, "folder-missing", "There is no knowledge folder at this place.", "Give the folder with --knowledge DIR, or put it back.");

    public static readonly KnowledgeProblem Empty =
        new("", 0, "folder-empty", "The knowledge folder holds no note that can be read.",
            "Put at least one file whose name ends with .md into it; README.md does not count.");

    public static readonly KnowledgeProblem NoCourse =
        new("", 0, "course-missing", "There is no course.md, so the course is named after its folder and has no topics.",
            "Write a course.md at the top of the folder, with the course's id and title and a second-level heading for each topic.");

    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        if (folder.Files.Count == 0)
        {
            yield return Empty;
        }

        if (folder.Find(ParsedFolder.CourseFile) is null && folder.Problems.All(problem => problem.File != ParsedFolder.CourseFile))
        {
            yield return NoCourse;
        }
    }
}
