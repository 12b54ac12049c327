using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds the places to look that fit a question. They are few, so each is weighed.</summary>
internal sealed class ResourceFinder(IReadOnlyList<Resource> resources, Lexicon lexicon)
{
    // Half of what is asked must stand in the entry, or the student is sent to a place that knows nothing of it. Where its name says none of it,
    // nearly all must: "password policy" is half held by a guide on keeping secrets.
    private const double Floor = .5;
    private const double UnnamedFloor = .8;

    private readonly (Resource Resource, int[] Name, int[] All)[] _resources =
    [
        .. resources.Select(resource => (resource, lexicon.IdsOf(WordReader.Read(resource.Name)), lexicon.IdsOf(WordReader.Read($"{resource.Name}. {resource.When}")))),
    ];

    public List<Resource> Find(StudentQuestion question, int top) =>
    [
        .. _resources
            .Select(entry => (entry.Resource, Held: question.ShareIn(entry.All), Named: question.ShareIn(entry.Name)))
            .Where(entry => entry.Held >= (entry.Named > 0 ? Floor : UnnamedFloor))
            .OrderByDescending(entry => entry.Held + entry.Named)
            .Take(Math.Max(0, top))
            .Select(entry => entry.Resource),
    ];
}
