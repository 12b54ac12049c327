using StudyBot.Core;

namespace StudyBot.Knowledge;

internal static class NoteProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        from file in folder.Files
        where file.Kind is FileKind.Note && file.Questions.Count == 0 && !file.HasText
        select new KnowledgeProblem(file.Path, 0, "note-empty", "This note has no text below its headings, so it is never found.",
            "Write something under its headings, or delete the file.");
}
