using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Ids at a heading's end that do not work as their author meant.</summary>
internal static partial class HeadingIds
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        foreach (var file in folder.Files)
        {
            var questions = file.Questions.Select(question => question.Heading).ToHashSet();
            foreach (var heading in file.Outline.Repeated.Where(heading => !questions.Contains(heading)))
            {
                yield return new(file.Path, heading.Line, "heading-id-repeated", $"The id {heading.ExplicitId} stands twice in this file, so links lead to the first one.",
                    "Give this heading another id.");
            }

            foreach (var heading in file.Outline.Headings.Where(heading => heading.ExplicitId is null && LooksLikeId().IsMatch(heading.Text)))
            {
                yield return new(file.Path, heading.Line, "heading-id-unreadable", "The id at the end of this heading cannot be read, so it shows as text.",
                    "Write it as {#my-id}: letters, digits, hyphens, dots and underscores only, no spaces, at the very end of the line.");
            }
        }
    }

    [GeneratedRegex(@"\{\s*#[^{}]*\}?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeId();
}
