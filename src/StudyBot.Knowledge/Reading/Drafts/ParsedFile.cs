using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>One file, taken apart but not yet judged: what the rules look at, and what the course is built from.</summary>
internal sealed record ParsedFile
{
    public required string Path { get; init; }

    public FileKind Kind { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>What the document was made of, so that it can be made again: rendering a page uses it up.</summary>
    public required string Markdown { get; init; }

    public required MarkdownDocument Document { get; init; }

    public required Outline Outline { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    public IReadOnlyList<QuestionDraft> Questions { get; init; } = [];

    public IReadOnlyList<TermDraft> Terms { get; init; } = [];

    public IReadOnlyList<ResourceDraft> Resources { get; init; } = [];

    public IReadOnlyList<PhrasingsDraft> Phrasings { get; init; } = [];

    /// <summary>The lines where a table was meant to begin.</summary>
    public IReadOnlyList<int> LostTables { get; init; } = [];

    public CourseHead? Course { get; init; }

    public string Title => FrontMatter.Text("title") ?? Outline.Headings.FirstOrDefault(heading => heading.Level == 1)?.Text ?? NameOf(Path);

    /// <summary>The pages that its front matter names as sources.</summary>
    public IReadOnlyList<Uri> Sources => [.. FrontMatter.List("sources").Select(FrontMatter.ReadAddress).OfType<Uri>()];

    /// <summary>Whether anything stands below its headings.</summary>
    public bool HasText => BlockText.SentencesOf(Document.Where(block => block is not HeadingBlock)).Any();

    /// <summary>The name of a file or folder as words: <c>shared-responsibility.md</c> becomes "Shared responsibility".</summary>
    public static string NameOf(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? path : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
