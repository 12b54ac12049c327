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

    public IReadOnlyList<Resource> Find(StudentQuestion question, int top)
    {
        var fitting = new List<(Resource Resource, double Fit)>();
        foreach (var (resource, name, all) in _resources)
        {
            var held = question.ShareIn(all);
            if (held < Floor)
                continue;

            var named = question.ShareIn(name);
            if (named > 0 || held >= UnnamedFloor)
                fitting.Add((resource, held + named));
        }

        return [.. fitting.OrderByDescending(entry => entry.Fit).Take(Math.Max(0, top)).Select(entry => entry.Resource)];
    }
}
