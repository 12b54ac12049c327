using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>An explanation links the section that settles the question, so that a student can read on.</summary>
internal static class QuestionSources
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        from file in folder.Files
        from question in file.Questions
        where question.Id is not null && question.Explanation.Length > 0
        where !question.ExplanationLinks.Any(link => LeadsToNote(folder, link, file.Path))
        select new KnowledgeProblem(file.Path, question.Line, "question-without-source", "The explanation links no section of the notes, so a student cannot read on.",
            "End it with a link to the section that settles the question: “See [EC2](../shared-responsibility.md#ec2).”");

    private static bool LeadsToNote(ParsedFolder folder, Link link, string fromPath) =>
        LinkTarget.Of(link.Address, fromPath) is LinkTarget.InFolder target && folder.Find(target.Path) is { Kind: FileKind.Note };
}
