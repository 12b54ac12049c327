namespace StudyBot.Knowledge;

/// <summary>Remembers what was made of each file, so that a new generation shares the sections and pages of files that did not change.</summary>
internal sealed class NoteMemory
{
    private Dictionary<string, Made> made = new(StringComparer.Ordinal);
    private HashSet<string> resources = [];
    private HashSet<string> pages = [];

    /// <summary>What follows is about these files.</summary>
    /// <param name="resourceIds">Links to these are resources of a section.</param>
    /// <param name="pagePaths">Links to these stay links on a page.</param>
    public void Begin(IEnumerable<ParsedFile> files, HashSet<string> resourceIds, HashSet<string> pagePaths)
    {
        var before = resources.SetEquals(resourceIds) ? made : new(StringComparer.Ordinal);
        if (!pages.SetEquals(pagePaths))
            before = before.ToDictionary(entry => entry.Key, entry => entry.Value with { Page = null }, StringComparer.Ordinal);
        (resources, pages) = (resourceIds, pagePaths);
        made = files.ToDictionary(file => file.Path, file => before.GetValueOrDefault(file.Path) is { } known && known.IsOf(file) ? known : new Made(file), StringComparer.Ordinal);
    }

    public NoteSections SectionsOf(ParsedFile file, string? topicId)
    {
        var known = made[file.Path];
        if (known.Sections is not { } sections || known.TopicId != topicId)
            made[file.Path] = known with { TopicId = topicId, Sections = sections = new NoteSections(file, topicId, resources) };
        return sections;
    }

    public string PageOf(ParsedFile file)
    {
        var known = made[file.Path];
        if (known.Page is not { } page)
            made[file.Path] = known with { Page = page = NotePage.Render(FolderParser.Anew(file), pages.Contains) };
        return page;
    }

    private sealed record Made(ParsedFile File)
    {
        public string? TopicId { get; init; }

        public NoteSections? Sections { get; init; }

        public string? Page { get; init; }

        // The same document means that the file was not taken apart again.
        public bool IsOf(ParsedFile file) => ReferenceEquals(File.Document, file.Document) && File.Kind == file.Kind;
    }
}
