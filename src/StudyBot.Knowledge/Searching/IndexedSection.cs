using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What is kept of a section beside the index, to weigh it against a question.</summary>
internal sealed class IndexedSection(SectionText text, IReadOnlyList<SectionName> names, Lexicon lexicon)
{
    private readonly int[] _stems = [.. text.All.Where(word => word.IsSought).Select(word => lexicon.IdOf(word.Stem)!.Value).Distinct().Order()];

    public Section Section { get; } = text.Section;

    /// <summary>How much of the question the section holds, from 0 to 1.</summary>
    public double Coverage(StudentQuestion question) =>
        question.Weight > 0 ? question.Sought.Sum(sought => sought.Weight * sought.Trust * sought.HeldBy(Holds, lexicon)) / question.Weight : 0;

    /// <summary>How nearly the question is the section's name, from 0 to 1: the share of the question in the name times the share of the name in the question.</summary>
    public double Fit(StudentQuestion question)
    {
        var best = 0d;
        foreach (var name in names)
            best = Math.Max(best, name.Trust * Fit(question, name.Stems));
        return best;
    }

    private double Fit(StudentQuestion question, string[] name)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var held = 0d;
        foreach (var sought in question.Sought)
        {
            var share = sought.HeldBy(stem => Array.IndexOf(name, stem) >= 0, lexicon);
            held += sought.Weight * sought.Trust * share;
            foreach (var other in sought.Names.Where((other, i) => i == 0 || Array.TrueForAll(other.Stems, stem => Array.IndexOf(name, stem) >= 0)))
                named.UnionWith(other.Stems);
        }

        var (matched, all) = (0d, 0d);
        foreach (var stem in name)
        {
            var idf = lexicon.Idf(stem);
            all += idf;
            matched += named.Contains(stem) ? idf : 0;
        }

        return all > 0 && question.Weight > 0 ? held / question.Weight * (matched / all) : 0;
    }

    private bool Holds(string stem) => lexicon.IdOf(stem) is { } id && Array.BinarySearch(_stems, id) >= 0;
}
