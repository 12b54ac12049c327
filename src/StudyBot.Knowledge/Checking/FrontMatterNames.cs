using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Names that the format does not know: mostly slips of the pen, which would otherwise be ignored in silence.</summary>
internal static class FrontMatterNames
{
    public static readonly string[] OfCourse = ["id", "title", "exam-questions", "exam-minutes", "exam-weights", "hosts", "review-days", "made-questions", "reviewed", "sources"];
    public static readonly string[] OfNotes = ["title", "topic", "objectives", "reviewed", "sources", "aliases", "made-questions"];

    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        from file in folder.Files
        let known = file.Path == ParsedFolder.CourseFile ? OfCourse : OfNotes
        from entry in file.FrontMatter.Entries
        where !known.Contains(entry.Name)
        select new KnowledgeProblem(file.Path, entry.Line, "front-matter-unknown-name",
            $"“{entry.Name}” means nothing in the front matter of this file, so it was left out.",
            $"Use one of: {string.Join(", ", known)}; or delete the line.");
}
