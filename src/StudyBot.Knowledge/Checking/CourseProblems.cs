using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What <c>course.md</c> leaves unsaid or says twice.</summary>
internal static class CourseProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        if (folder.Course is not { } course)
            yield break;

        if (course.Id is null)
        {
            yield return Problem(1, "course-id-missing", "The course has no id, so results are kept under the name of the folder.",
                "Add a line such as “id: my-course” to the front matter of course.md, and never change it afterwards.");
        }

        if (course.Title is null)
        {
            yield return Problem(1, "course-title-missing", "The course has no title, so it is called after the folder.",
                "Add a line “title: ...” to the front matter of course.md.");
        }

        if (course.Topics.Count == 0)
        {
            yield return Problem(1, "course-without-topics", "The course has no topics.",
                "Write a second-level heading for each topic that begins with its number: “## 2.1 The shared responsibility model”.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in course.Topics.Where(draft => !seen.Add(draft.Topic.Id)))
        {
            yield return Problem(draft.Line, "topic-repeated", $"The topic {draft.Topic.Id} stands here for the second time, so this heading was left out.",
                "Give each topic a number of its own.");
        }
    }

    private static KnowledgeProblem Problem(int line, string code, string message, string mend) => new(ParsedFolder.CourseFile, line, code, message, mend);
}
