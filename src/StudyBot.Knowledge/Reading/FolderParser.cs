using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Takes a knowledge folder apart, file by file; a file that cannot be read leaves a problem and nothing else.</summary>
internal static class FolderParser
{
    public static ParsedFolder Parse(string root, int maximumFileKilobytes = KnowledgeOptions.DefaultFileKilobytes)
    {
        var folder = KnowledgeFolder.List(root);
        var files = new List<ParsedFile>();
        var problems = new List<KnowledgeProblem>(folder.Problems);
        var isCourse = folder.Markdown.Contains(ParsedFolder.CourseFile);
        foreach (var path in folder.Markdown)
        {
            switch (FileReader.Read(root, path, maximumFileKilobytes))
            {
                case FileText.Refused refused:
                    problems.Add(refused.Problem);
                    break;
                case FileText.Text text when Parse(path, text.Content, problems) is { } file:
                    files.Add(file with { Kind = KindOf(file, isCourse) });
                    break;
                default:
                    break;
            }
        }

        return new(folder, files, problems);
    }

    private static ParsedFile? Parse(string path, string text, List<KnowledgeProblem> problems)
    {
        var split = FrontMatterSplit.Of(path, text);
        problems.AddRange(split.Problems);
        if (MarkdownParsing.Parse(split.Markdown, out var excess) is not { } document)
        {
            problems.Add(new(path, excess!.Line, excess.Code, excess.Message, excess.Mend));
            return null;
        }

        var outline = Outline.Of(document);
        return new ParsedFile
        {
            Path = path,
            FrontMatter = split.FrontMatter,
            Document = document,
            Outline = outline,
            Links = [.. Links.In(document)],
            Questions = QuestionReader.Read(path, outline),
            Terms = path == ParsedFolder.GlossaryFile ? GlossaryReader.Read(document) : [],
            Resources = path == ParsedFolder.ResourcesFile ? ResourceReader.Read(outline) : [],
            Course = path == ParsedFolder.CourseFile ? CourseHeadReader.Read(split.FrontMatter, outline) : null,
        };
    }

    // Plain notes may have a file of one of these names. Its text is searched like any other, unless it has the form of this format in a course.
    private static FileKind KindOf(ParsedFile file, bool isCourse)
    {
        if (file.Course is { } course && (course.Id is not null || course.Topics.Count > 0))
            return FileKind.Course;

        if (isCourse && file.Terms.Any(draft => draft.Term is not null))
            return FileKind.Glossary;

        if (isCourse && file.Resources.Any(draft => draft.Url is not null))
            return FileKind.Resources;

        return IsOfQuestions(file) ? FileKind.Questions : FileKind.Note;
    }

    // In a file of questions only its title may have text before the first of them; a note has its text first and its questions below.
    private static bool IsOfQuestions(ParsedFile file)
    {
        var first = file.Questions.FirstOrDefault(question => question.Id is not null)?.Heading;
        return first is not null
            && file.Outline.Headings.TakeWhile(heading => heading != first).All(heading => heading.Level == 1 || heading.Body.Count == 0);
    }
}
