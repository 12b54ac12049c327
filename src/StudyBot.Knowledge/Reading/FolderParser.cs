using Markdig.Syntax;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Takes a knowledge folder apart, file by file; a file that cannot be read leaves a problem and nothing else.</summary>
internal static class FolderParser
{
    public static ParsedFolder Parse(string root) => Parse(root, new FileMemory());

    /// <summary>Takes only those files apart whose content changed, and puts the last good version in the place of one that is broken now.</summary>
    public static ParsedFolder Parse(string root, FileMemory memory)
    {
        var folder = KnowledgeFolder.List(root);
        var files = new List<ParsedFile>();
        var problems = new List<KnowledgeProblem>(folder.Problems);
        var isCourse = folder.Markdown.Contains(ParsedFolder.CourseFile);
        var kept = new List<KnowledgeProblem>();
        foreach (var read in memory.Read(folder, ParseFile))
        {
            problems.AddRange(read.Problems);
            if (read.KeptFor is { } reason)
                kept.Add(reason);
            if (read.File is { } file)
                files.Add(file with { Kind = KindOf(file, isCourse) });
        }

        return new(folder, files, problems, kept);
    }

    /// <summary>The same file with a document of its own.</summary>
    public static ParsedFile Anew(ParsedFile file) =>
        TakeApart(file.Path, file.FrontMatter, file.Markdown, MarkdownParsing.Parse(file.Markdown)!) with { Kind = file.Kind };

    public static ReadFile ParseFile(string path, string text)
    {
        var problems = new List<KnowledgeProblem>();
        return new ReadFile(Parse(path, text, problems), problems);
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

        return TakeApart(path, split.FrontMatter, split.Markdown, document);
    }

    private static ParsedFile TakeApart(string path, FrontMatter frontMatter, string markdown, MarkdownDocument document)
    {
        var outline = Outline.Of(document);
        return new ParsedFile
        {
            Path = path,
            FrontMatter = frontMatter,
            Markdown = markdown,
            Document = document,
            Outline = outline,
            Links = [.. Links.In(document)],
            LostTables = LostTables.Find(document, markdown),
            Questions = QuestionReader.Read(path, outline),
            Terms = path == ParsedFolder.GlossaryFile ? GlossaryReader.Read(document) : [],
            Resources = path == ParsedFolder.ResourcesFile ? ResourceReader.Read(outline) : [],
            Phrasings = path.StartsWith(ParsedFolder.PhrasingsFolder, StringComparison.Ordinal) ? PhrasingReader.Read(outline) : [],
            Course = path == ParsedFolder.CourseFile ? CourseHeadReader.Read(frontMatter, outline) : null,
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

        if (isCourse && file.Phrasings.Any(draft => draft.Link is not null))
            return FileKind.Phrasings;

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
