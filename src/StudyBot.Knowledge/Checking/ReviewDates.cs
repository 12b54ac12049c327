using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Notes that nobody has looked at for longer than the course allows: services are renamed and closed meanwhile.</summary>
internal static class ReviewDates
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder, DateOnly today)
    {
        if (folder.Course?.ReviewDays is not { } days)
            yield break;

        foreach (var file in folder.Files.Where(file => file.Kind is FileKind.Note))
        {
            var entry = file.FrontMatter.Find("reviewed");
            if (entry is null)
            {
                yield return new(file.Path, 1, "note-never-reviewed", "This note does not say when somebody last checked it.",
                    "Check it against its sources, then add a line such as “reviewed: 2026-11-24” to its front matter.");
            }
            else if (file.FrontMatter.Date("reviewed") is { } reviewed && today.DayNumber - reviewed.DayNumber > days)
            {
                yield return new(file.Path, entry.Line, "note-review-due", $"This note was last reviewed on {reviewed:yyyy-MM-dd}, more than {days} days ago.",
                    "Check it against its sources, mend what has changed, and write the day of the check.");
            }
        }
    }
}
