using Lucene.Net.Tartarus.Snowball.Ext;

namespace StudyBot.Knowledge;

/// <summary>English stems (Porter 2). The stemmer has a state, so each thread has its own.</summary>
internal static class Stemming
{
    [ThreadStatic]
    private static EnglishStemmer? _stemmer;

    public static string Stem(string surface)
    {
        // Names with digits have no inflection, and capitals mark an acronym.
        foreach (var c in surface)
        {
            if (c is not (>= 'a' and <= 'z'))
                return surface;
        }

        var stemmer = _stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(surface);
        stemmer.Stem();
        return stemmer.Current;
    }
}
