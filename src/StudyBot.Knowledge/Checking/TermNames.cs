using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Which names of the glossary lead to which: a term leads to its aliases, and to the term that its entry refers to.</summary>
internal sealed class TermNames
{
    private readonly Dictionary<string, List<string>> leadsTo = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public TermNames(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            names.Add(term.Name);
            names.UnionWith(term.Aliases);
            if (!leadsTo.TryGetValue(term.Name, out var others))
                leadsTo.Add(term.Name, others = []);
            others.AddRange(term.Aliases);
            if (GlossaryProblems.ReferredIn(term) is { } referred)
                others.Add(referred);
        }
    }

    public bool Has(string name) => names.Contains(name);

    /// <summary>Whether whoever goes on from <paramref name="name"/> arrives at <paramref name="origin"/>.</summary>
    public bool LeadsBack(string name, string origin)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Stack<string>([name]);
        while (waiting.TryPop(out var next))
        {
            if (next.Equals(origin, StringComparison.OrdinalIgnoreCase))
                return true;

            if (!seen.Add(next))
                continue;

            foreach (var further in leadsTo.GetValueOrDefault(next) ?? [])
                waiting.Push(further);
        }

        return false;
    }
}
