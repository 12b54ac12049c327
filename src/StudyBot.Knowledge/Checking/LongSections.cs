using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Sections that are too long to be quoted: one to three of their sentences cannot stand for all of them.</summary>
internal static class LongSections
{
    private const int MostCharacters = 1_200;

    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        foreach (var file in folder.Files.Where(file => file.Kind is FileKind.Note))
        {
            if (file.Outline.PreambleLength > MostCharacters)
                yield return Problem(file, 1, "The text before the first heading", file.Outline.PreambleLength);

            var questions = file.Questions.Select(question => question.Heading).ToHashSet<Heading>(ReferenceEqualityComparer.Instance);
            foreach (var heading in file.Outline.Headings.Where(heading => !questions.Contains(heading) && heading.ProseLength > MostCharacters))
                yield return Problem(file, heading.Line, $"The section “{heading.Text}”", heading.ProseLength);
        }
    }

    private static KnowledgeProblem Problem(ParsedFile file, int line, string what, int length) =>
        new(file.Path, line, "section-too-long", $"{what} has {length:N0} characters of running text; above {MostCharacters:N0} a quoted sentence says too little of it.",
            "Split it by further headings, or put its details into a list or a table.");
}
