namespace StudyBot.Knowledge;

/// <summary>Reads what a student typed: small talk drops out, slips are mended, names of the course are recognised.</summary>
internal sealed class AskedReader(Lexicon lexicon, Synonyms synonyms, Spelling spelling, Func<string, string, bool> isPair)
{
    private const int LongestText = 20_000;
    private const int MostWords = 400;
    private const int MostSought = 64;
    private const int MostMended = 12;
    private const float StrongPull = .9f;
    private const float WeakPull = .15f;
    // An answer need not say "use" or "example" to the student who did.
    private const double LightShare = .25;

    public StudentQuestion Read(string text)
    {
        var words = WordReader.Read(text.Length > LongestText ? text[..LongestText] : text, MostWords);
        var pieces = Pieces.From(words, lexicon, synonyms, spelling, isPair, MostMended);
        var isComparison = pieces.Exists(piece => piece.Kind is WordKind.Comparison);
        var sought = WithoutEverywhere(pieces.FindAll(piece => piece.IsSought));
        return new StudentQuestion([.. Things(sought)], PairsOf(pieces), isComparison);
    }

    private List<Piece> WithoutEverywhere(List<Piece> sought)
    {
        var telling = sought.FindAll(piece => !lexicon.IsEverywhere(piece.Stem));
        return [.. (telling.Count > 0 ? telling : sought).DistinctBy(piece => piece.Stem, StringComparer.Ordinal).Take(MostSought)];
    }

    private IEnumerable<Sought> Things(List<Piece> pieces)
    {
        var stems = pieces.ConvertAll(piece => piece.Stem);
        for (var i = 0; i < pieces.Count;)
        {
            var length = Math.Max(1, synonyms.LongestName(stems, i));
            yield return Thing(pieces.GetRange(i, length));
            i += length;
        }
    }

    private Sought Thing(List<Piece> pieces)
    {
        string[] asked = [.. pieces.Select(piece => piece.Stem)];
        var isUnknown = pieces.Exists(piece => piece.IsUnknown);
        var names = new List<SoughtName> { new(asked, 1) };
        foreach (var piece in pieces.Where(piece => piece.Instead.Length > 0))
            names.Add(new SoughtName(piece.Instead, isUnknown ? StrongPull : WeakPull));

        // Where the notes have only the other name, it must do all the work; else it would drown what the student wrote.
        foreach (var name in synonyms.Of(string.Join(' ', asked)).SelectMany(group => group.Names).Where(name => !name.SequenceEqual(asked)).Take(6))
            names.Add(new SoughtName(name, isUnknown ? StrongPull : WeakPull));

        var known = names.Find(name => Array.TrueForAll(name.Stems, lexicon.Knows));
        var weight = (isUnknown ? known?.Stems ?? asked : asked).Sum(lexicon.Idf);
        if (pieces.TrueForAll(piece => piece.Kind is WordKind.Light))
            weight *= LightShare;
        return new Sought(names, weight, pieces.Min(piece => piece.Trust), isUnknown && known is null);
    }

    private static List<(string First, string Second)> PairsOf(List<Piece> pieces)
    {
        var pairs = new List<(string First, string Second)>();
        for (var i = 1; i < pieces.Count && pairs.Count < MostSought; i++)
        {
            if (WordPairs.AreNeighbours(pieces[i - 1], pieces[i]))
                pairs.Add((pieces[i - 1].Stem, pieces[i].Stem));
        }

        return [.. pairs.Distinct()];
    }
}
