using Lucene.Net.Tartarus.Snowball.Ext;

namespace StudyBot.Knowledge;

/// <summary>English stems (Porter 2). The stemmer has a state, so each thread has its own.</summary>
internal static class Stemming
{
    // A course says the same words over and over; stemming one takes far longer than looking it up. Questions bring new words for ever.
    private const int MostKept = 20_000;

    [ThreadStatic]
    private static EnglishStemmer? _stemmer;

    [ThreadStatic]
    private static Dictionary<string, string>? _kept;

    public static string Stem(string surface)
    {
        // Names with digits have no inflection, and capitals mark an acronym.
        foreach (var c in surface)
        {
            if (c is not (>= 'a' and <= 'z'))
                return surface;
        }

        var kept = _kept ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (kept.TryGetValue(surface, out var known))
            return known;

        var stemmer = _stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(surface);
        stemmer.Stem();
        if (kept.Count == MostKept)
            kept.Clear();
        return kept[surface] = stemmer.Current;
    }
}
