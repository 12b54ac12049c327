using System.Diagnostics;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Builds the course from what is sound in a parsed folder.</summary>
internal sealed class CourseBuilder
{
    private readonly ParsedFolder folder;
    private readonly NoteMemory memory;
    private readonly HashSet<string> topicIds;
    private readonly HashSet<string> objectiveIds;
    private readonly Dictionary<string, NoteSections> sections;

    private CourseBuilder(ParsedFolder folder, NoteMemory memory)
    {
        this.folder = folder;
        this.memory = memory;
        topicIds = [.. (folder.Course?.Topics ?? []).Select(draft => draft.Topic.Id)];
        objectiveIds = [.. (folder.Course?.Objectives ?? []).Select(draft => draft.Objective.Id)];
        var resourceIds = Resources().Select(resource => resource.Id).ToHashSet(StringComparer.Ordinal);
        memory.Begin(folder.Files, resourceIds, folder.Files.Where(HasPage).Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        sections = folder.Files.ToDictionary(file => file.Path, file => memory.SectionsOf(file, TopicOf(file)), StringComparer.Ordinal);
    }

    public static Course Build(ParsedFolder folder, NoteMemory memory) => new CourseBuilder(folder, memory).Build();

    private Course Build()
    {
        var folderName = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Root)));
        return new Course
        {
            Id = folder.Course?.Id ?? folderName,
            Title = folder.Course?.Title ?? ParsedFile.NameOf(folderName),
            Exam = folder.Course?.Exam,
            Topics = [.. (folder.Course?.Topics ?? []).Select(draft => draft.Topic).DistinctBy(topic => topic.Id, StringComparer.Ordinal)],
            Objectives = [.. (folder.Course?.Objectives ?? []).Select(draft => draft.Objective).DistinctBy(objective => objective.Id, StringComparer.Ordinal)],
            Resources = [.. Resources()],
            Terms = [.. Terms()],
            Questions = [.. Questions()],
            Phrasings = [.. Phrasings()],
            Notes = [.. folder.Files.Where(HasPage).Select(NoteOf)],
        };
    }

    private static bool HasPage(ParsedFile file) => file.Kind is not (FileKind.Questions or FileKind.Phrasings);

    private Note NoteOf(ParsedFile file) => new()
    {
        Path = file.Path,
        Title = file.Title,
        TopicId = TopicOf(file),
        Objectives = [.. file.FrontMatter.List("objectives").Where(objectiveIds.Contains).Distinct(StringComparer.Ordinal)],
        Reviewed = file.FrontMatter.Date("reviewed"),
        Sources = file.Sources,
        Aliases = file.FrontMatter.List("aliases"),
        Sections = sections[file.Path].All,
        Html = memory.PageOf(file),
    };

    // A file that names an objective alone belongs to the objective's topic.
    private string? TopicOf(ParsedFile file) =>
        file.FrontMatter.Text("topic") is { } topic && topicIds.Contains(topic) ? topic : folder.ObjectiveOf(file)?.TopicId;

    private IEnumerable<Resource> Resources() =>
        folder.Resources.Where(draft => draft.Url is not null).Select(draft => new Resource(draft.Id, draft.Name, draft.Url!, draft.When));

    private IEnumerable<Term> Terms()
    {
        // A name that two terms claim means the first: search would otherwise take both terms for the same thing.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, term, link) in folder.Terms)
        {
            if (term is null || !taken.Add(term.Name))
                continue;

            yield return term with
            {
                Aliases = [.. term.Aliases.Where(taken.Add)],
                Section = link is null ? null : SectionAt(link, ParsedFolder.GlossaryFile),
            };
        }
    }

    // A repeated id means the first question that has it.
    private IEnumerable<Question> Questions() =>
        folder.Files
            .SelectMany(file => file.Questions.Where(draft => !QuestionFaults.Of(draft).Any()).Select(draft => QuestionOf(file, draft)))
            .DistinctBy(question => question.Id, StringComparer.Ordinal);

    private IEnumerable<Phrasing> Phrasings() =>
        from file in folder.Files
        where file.Kind is FileKind.Phrasings
        from draft in file.Phrasings
        let section = draft.Link is null ? null : SectionAt(draft.Link, file.Path)
        where section is not null
        from text in draft.Texts
        where text.Text.Length > 0
        select new Phrasing(section, text.Text);

    private Question QuestionOf(ParsedFile file, QuestionDraft draft) => new()
    {
        Id = draft.Id!,
        Stem = draft.Stem,
        Form = FormOf(draft.Form),
        Explanation = draft.Explanation,
        Sections = [.. draft.ExplanationLinks.Select(link => SectionAt(link, file.Path)).OfType<SectionRef>().Distinct()],
        TopicId = TopicOf(file),
        ObjectiveId = folder.ObjectiveOf(file)?.Id,
        Sources = QuestionSources.Of(folder, file, draft),
    };

    private static QuestionForm FormOf(FormDraft draft) => draft switch
    {
        FormDraft.Choice choice => new QuestionForm.Choice([.. choice.Options.Select(option => new Option(option.Text, option.IsRight, option.Feedback))]),
        FormDraft.Typed typed => new QuestionForm.Typed(typed.Answers),
        FormDraft.Ordering ordering => new QuestionForm.Ordering([.. ordering.Steps.Select(step => step.Text)]),
        FormDraft.Matching matching => new QuestionForm.Matching(
            matching.Head[0].Text, matching.Head[1].Text, [.. matching.Rows.Select(row => new MatchingPair(row[0].Text, row[1].Text))]),
        _ => throw new UnreachableException(),
    };

    private SectionRef? SectionAt(Link link, string fromPath) =>
        LinkTarget.Of(link.Address, fromPath) is LinkTarget.InFolder target ? sections.GetValueOrDefault(target.Path)?.Find(target.Anchor) : null;
}
