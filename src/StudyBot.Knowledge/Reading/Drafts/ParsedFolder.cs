using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A folder, taken apart, with what could not be read at all.</summary>
internal sealed class ParsedFolder(KnowledgeFolder folder, IReadOnlyList<ParsedFile> files, IReadOnlyList<KnowledgeProblem> problems, IReadOnlyList<KnowledgeProblem> kept)
{
    public const string CourseFile = "course.md";
    public const string GlossaryFile = "glossary.md";
    public const string ResourcesFile = "resources.md";
    public const string PhrasingsFolder = "asked/";

    private readonly Dictionary<string, ParsedFile> byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public string Root => folder.Root;

    public IReadOnlyList<ParsedFile> Files => files;

    public IReadOnlyList<KnowledgeProblem> Problems => problems;

    /// <summary>Why some files are here in their last good version.</summary>
    public IReadOnlyList<KnowledgeProblem> Kept => kept;

    public CourseHead? Course => Find(CourseFile)?.Course;

    public IReadOnlyList<TermDraft> Terms => Find(GlossaryFile)?.Terms ?? [];

    public IReadOnlyList<ResourceDraft> Resources => Find(ResourcesFile)?.Resources ?? [];

    /// <summary>The objective that all questions of a file belong to; null when the file names none, several, or one that the course has not.</summary>
    public Objective? ObjectiveOf(ParsedFile file) =>
        file.FrontMatter.List("objectives") is [var id] ? Course?.Objectives.FirstOrDefault(draft => draft.Objective.Id == id)?.Objective : null;

    public ParsedFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Whether a file or a folder lies there, be it one that StudyBot reads or not.</summary>
    public bool Holds(string path) => path.Length == 0 || folder.Paths.Contains(path);
}
