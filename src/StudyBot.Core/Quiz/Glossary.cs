using System.Runtime.CompilerServices;

namespace StudyBot.Core;

/// <summary>The names of the course's terms, as answers are compared with them; read once for a generation.</summary>
internal sealed class Glossary
{
    // Weak: the names go when the last generation of the course does that has them.
    private static readonly ConditionalWeakTable<IReadOnlyList<Term>, Glossary> Known = [];

    private readonly ILookup<string, IReadOnlyList<Name>> termsByName;

    private Glossary(IReadOnlyList<Term> terms)
    {
        Terms = [.. terms.Select(term => (IReadOnlyList<Name>)[.. term.Aliases.Prepend(term.Name).Select(Name.Of)])];
        Vendors = VendorsIn(Terms);
        termsByName = Terms.SelectMany(names => names, (names, name) => (name.Joined, names)).ToLookup(entry => entry.Joined, entry => entry.names, StringComparer.Ordinal);
    }

    /// <summary>Each term by all of its names.</summary>
    public IReadOnlyList<IReadOnlyList<Name>> Terms { get; }

    /// <summary>Words with and without which the glossary names the same term, in two terms at least: "AWS", "Amazon".</summary>
    public HashSet<string> Vendors { get; }

    public static Glossary Of(Course course) => Known.GetValue(course.Terms, terms => new Glossary(terms));

    /// <summary>The terms that have this name.</summary>
    public IEnumerable<IReadOnlyList<Name>> TermsCalled(Name name) => termsByName[name.Joined];

    private static HashSet<string> VendorsIn(IReadOnlyList<IReadOnlyList<Name>> terms) =>
    [
        .. terms.SelectMany(names => names.Where(name => name.Words.Count > 1 && names.Any(other => other.Words.SequenceEqual(name.Words.Skip(1)))).Select(name => name.Words[0]).Distinct())
            .CountBy(word => word).Where(count => count.Value > 1).Select(count => count.Key),
    ];
}
