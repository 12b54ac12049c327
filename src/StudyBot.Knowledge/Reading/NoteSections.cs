using Markdig.Syntax;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>The sections of one note, and which of them an anchor means.</summary>
internal sealed class NoteSections
{
    private readonly ParsedFile file;
    private readonly Dictionary<Heading, Section> byHeading = new(ReferenceEqualityComparer.Instance);
    private readonly List<Section> all = [];

    public NoteSections(ParsedFile file, string? topicId, IReadOnlySet<string> resourceIds)
    {
        this.file = file;
        if (file.Kind is not FileKind.Note)
            return;

        var questions = file.Questions.Where(question => question.IsOffThePage).Select(question => question.Heading).ToHashSet<Heading>(ReferenceEqualityComparer.Instance);
        var preamble = file.Outline.Preamble;
        var opensWithTitle = file.Outline.Headings is [{ Level: 1 } title, ..] && !questions.Contains(title);
        if (!opensWithTitle)
            Add(null, preamble);

        foreach (var heading in file.Outline.Headings.Where(heading => !questions.Contains(heading)))
        {
            // What stands above the title, such as a summary, belongs to it.
            var isTitle = opensWithTitle && heading == file.Outline.Headings[0];
            Add(heading, isTitle ? [.. preamble, .. heading.Body] : heading.Body);
        }

        void Add(Heading? heading, IReadOnlyList<Block> blocks)
        {
            if (Read(heading, blocks, topicId, resourceIds) is not { } section)
                return;

            all.Add(section);
            if (heading is not null)
                byHeading.Add(heading, section);
        }
    }

    public IReadOnlyList<Section> All => all;

    /// <summary>The section at an anchor, or the first one below it when nothing but headings stands there; the note's first for no anchor.</summary>
    public SectionRef? Find(string anchor)
    {
        if (anchor.Length == 0)
            return all.FirstOrDefault()?.Ref;

        if (!file.Outline.Anchors.TryGetValue(anchor, out var heading))
            return null;

        if (heading is null)
            return all.FirstOrDefault()?.Ref;

        return file.Outline.Headings
            .SkipWhile(other => other != heading)
            .TakeWhile(other => other == heading || other.Level > heading.Level)
            .Select(other => byHeading.GetValueOrDefault(other)?.Ref)
            .FirstOrDefault(section => section is not null);
    }

    private Section? Read(Heading? heading, IReadOnlyList<Block> blocks, string? topicId, IReadOnlySet<string> resourceIds)
    {
        string[] sentences = [.. BlockText.SentencesOf(blocks)];
        if (sentences.Length == 0)
            return null;

        var targets = blocks.SelectMany(Links.In).Select(link => LinkTarget.Of(link.Address, file.Path)).OfType<LinkTarget.InFolder>();
        return new Section
        {
            Ref = new SectionRef(file.Path, PathOf(heading), heading?.Anchor ?? ""),
            Level = heading?.Level ?? 1,
            Sentences = sentences,
            TopicId = topicId,
            ResourceIds = [.. targets.Where(target => target.Path == ParsedFolder.ResourcesFile).Select(target => target.Anchor).Where(resourceIds.Contains).Distinct(StringComparer.Ordinal)],
        };
    }

    // The path begins with the title of the page, also where no first-level heading stands above.
    private IReadOnlyList<string> PathOf(Heading? heading) => heading switch
    {
        null => [file.Title],
        { TopLevel: 1 } => heading.Path,
        _ => [file.Title, .. heading.Path],
    };
}
