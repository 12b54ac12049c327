using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds the places to look that fit a question. They are few, so each is weighed.</summary>
internal sealed class ResourceFinder(IReadOnlyList<Resource> resources, Lexicon lexicon)
{
    private const double Floor = .45;
    private const double NameWeight = 1;

    private readonly (Resource Resource, HashSet<string> Name, HashSet<string> All)[] _resources =
        [.. resources.Select(resource => (resource, StemsOf(resource.Name), StemsOf($"{resource.Name}. {resource.When}")))];

    public List<Resource> Find(StudentQuestion question, int top) =>
        question.Weight <= 0
            ? []
            : [.. _resources
                .Select((entry, i) => (entry.Resource, Place: i, Held: Held(question, entry.All) / question.Weight, Named: Held(question, entry.Name) / question.Weight))
                .Where(entry => entry.Held >= Floor)
                .OrderByDescending(entry => entry.Held + (NameWeight * entry.Named))
                .ThenBy(entry => entry.Place)
                .Take(Math.Max(0, top))
                .Select(entry => entry.Resource)];

    private double Held(StudentQuestion question, HashSet<string> stems) =>
        question.Sought.Sum(sought => sought.Weight * sought.Trust * sought.HeldBy(stems.Contains, lexicon));

    private static HashSet<string> StemsOf(string text) =>
        WordReader.Read(text).Where(word => word.IsSought).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
