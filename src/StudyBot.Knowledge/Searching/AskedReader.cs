namespace StudyBot.Knowledge;

/// <summary>Reads what a student typed: small talk drops out, slips are mended, names of the course are recognised.</summary>
internal sealed class AskedReader(CourseWords course)
{
    private const int LongestText = 20_000;
    private const int MostWords = 400;
    private const int MostSought = 64;
    private const int MostMended = 12;
    private const float StrongPull = .9f;
    private const float PartsPull = .5f;
    private const float WeakPull = .15f;
    // An answer need not say "use" or "example" to the student who did.
    private const double LightShare = .25;

    public StudentQuestion Read(string text)
    {
        var words = WordReader.Read(text.Length > LongestText ? text[..LongestText] : text, MostWords);
        var pieces = Pieces.From(words, course, MostMended);
        var sought = pieces.FindAll(piece => piece.IsSought);
        return new StudentQuestion(
            [.. Things(WithoutEverywhere(sought))], PairsOf(pieces), [.. pieces.Select(piece => (piece.Stem, piece.Sentence))], words.Count(word => !word.IsJoined), IsBare: sought.Count == 1);
    }

    private List<Piece> WithoutEverywhere(List<Piece> sought)
    {
        var telling = sought.FindAll(piece => !course.Lexicon.IsEverywhere(piece.Stem));
        return [.. (telling.Count > 0 ? telling : sought).DistinctBy(piece => piece.Stem, StringComparer.Ordinal).Take(MostSought)];
    }

    private IEnumerable<Sought> Things(List<Piece> pieces)
    {
        var stems = pieces.ConvertAll(piece => piece.Stem);
        for (var i = 0; i < pieces.Count;)
        {
            var length = Math.Max(1, course.Synonyms.LongestName(stems, i));
            yield return Thing(pieces.GetRange(i, length));
            i += length;
        }
    }

    private Sought Thing(List<Piece> pieces)
    {
        string[] asked = [.. pieces.Select(piece => piece.Stem)];
        var isUnknown = pieces.Exists(piece => piece.IsUnknown);
        var names = new List<SoughtName> { new(asked, 1, course.Lexicon) };
        foreach (var piece in pieces.Where(piece => piece.Instead.Length > 0))
            names.Add(new SoughtName(piece.Instead, piece.IsUnknown ? StrongPull : PartsPull, course.Lexicon));

        // Where the notes have only the other name, it must do all the work; else it would drown what the student wrote.
        foreach (var name in course.Synonyms.Of(string.Join(' ', asked)).SelectMany(group => group.Names).Where(name => !name.SequenceEqual(asked)).Take(6))
            names.Add(new SoughtName(name, isUnknown ? StrongPull : WeakPull, course.Lexicon));

        var known = names.Find(name => name.IsHeld);
        var weight = (isUnknown ? known?.Stems ?? asked : asked).Sum(course.Lexicon.Idf);
        var isLight = pieces.TrueForAll(piece => piece.Kind is WordKind.Light);
        var telling = pieces.Max(piece => course.Lexicon.Telling(piece.Surface, piece.Stem));
        return new Sought([.. names], weight * telling * (isLight ? LightShare : 1), pieces.Min(piece => piece.Trust), telling, isLight);
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
