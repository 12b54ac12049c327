using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>An explanation links the section that settles the question, so that a student can read on; and an official page stands behind it.</summary>
internal static class QuestionSources
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        foreach (var file in folder.Files)
        {
            foreach (var question in file.Questions.Where(question => question.Id is not null && question.Explanation.Length > 0))
            {
                if (!question.ExplanationLinks.Any(link => LeadsToNote(folder, link, file.Path)))
                {
                    yield return new(file.Path, question.Line, "question-without-section", "The explanation links no section of the notes, so a student cannot read on.",
                        "End it with a link to the section that settles the question: “See [EC2](../shared-responsibility.md#ec2).”");
                }

                // Which pages are official only the course can tell.
                if (folder.Course is { Hosts.Count: > 0 } && Of(folder, file, question).Count == 0)
                {
                    yield return new(file.Path, question.Line, "question-without-source", "No official page stands behind this question: neither its file nor its explanation names one.",
                        "Add the page to “sources” in the front matter of the file, or link it in the explanation; its host has to be on the list in course.md.");
                }
            }
        }
    }

    /// <summary>The official pages that a question rests on.</summary>
    public static IReadOnlyList<Uri> Of(ParsedFolder folder, ParsedFile file, QuestionDraft question) =>
    [
        .. file.Sources.Concat(question.ExplanationLinks.Select(link => FrontMatter.ReadAddress(link.Address)).OfType<Uri>())
            .Where(page => folder.Course?.IsListed(page) ?? true)
            .Distinct(),
    ];

    private static bool LeadsToNote(ParsedFolder folder, Link link, string fromPath) =>
        LinkTarget.Of(link.Address, fromPath) is LinkTarget.InFolder target && folder.Find(target.Path) is { Kind: FileKind.Note };
}
