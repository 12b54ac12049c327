using System.Runtime.InteropServices;

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
            Things(Telling(sought)), PairsOf(pieces), pieces.ConvertAll(piece => (piece.Stem, piece.Sentence)), words.Count(word => !word.IsJoined), IsBare: sought.Count == 1);
    }

    /// <summary>Each stem once, without those that are everywhere unless nothing else is left.</summary>
    private List<Piece> Telling(List<Piece> sought)
    {
        var telling = sought.FindAll(piece => !course.Lexicon.IsEverywhere(piece.Stem));
        return [.. (telling.Count > 0 ? telling : sought).DistinctBy(piece => piece.Stem, StringComparer.Ordinal).Take(MostSought)];
    }

    private Sought[] Things(List<Piece> pieces)
    {
        var things = new List<Sought>(pieces.Count);
        var stems = new string[pieces.Count];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = pieces[i].Stem;

        for (var i = 0; i < stems.Length;)
        {
            var length = Math.Max(1, course.Synonyms.LongestName(stems.AsSpan(i)));
            things.Add(Thing(CollectionsMarshal.AsSpan(pieces).Slice(i, length), stems[i..(i + length)]));
            i += length;
        }

        return [.. things];
    }

    private Sought Thing(ReadOnlySpan<Piece> pieces, string[] asked)
    {
        var (isUnknown, isLight, trust, telling) = (false, true, 1d, 0d);
        foreach (var piece in pieces)
        {
            isUnknown |= piece.IsUnknown;
            isLight &= piece.Kind is WordKind.Light;
            trust = Math.Min(trust, piece.Trust);
            telling = Math.Max(telling, course.Lexicon.Telling(piece.Surface, piece.Stem));
        }

        var names = Names(pieces, asked, isUnknown);
        var weighed = (isUnknown ? names.Find(name => name.IsHeld) : null) ?? names[0];
        return new Sought([.. names], weighed.Weight * telling * (isLight ? LightShare : 1), trust, telling, isLight);
    }

    private List<SoughtName> Names(ReadOnlySpan<Piece> pieces, string[] asked, bool isUnknown)
    {
        var names = new List<SoughtName> { new(asked, 1, course.Lexicon) };
        foreach (var piece in pieces)
        {
            if (piece.Instead.Length > 0)
                names.Add(new SoughtName(piece.Instead, piece.IsUnknown ? StrongPull : PartsPull, course.Lexicon));
        }

        // Where the notes have only the other name, it must do all the work; else it would drown what the student wrote.
        foreach (var name in course.Synonyms.OtherNames(asked))
            names.Add(new SoughtName(name, isUnknown ? StrongPull : WeakPull, course.Lexicon));
        return names;
    }

    private static List<(string First, string Second)> PairsOf(List<Piece> pieces)
    {
        var pairs = new List<(string First, string Second)>();
        for (var i = 1; i < pieces.Count && pairs.Count < MostSought; i++)
        {
            if (WordPairs.AreNeighbours(pieces[i - 1], pieces[i]))
                pairs.Add((pieces[i - 1].Stem, pieces[i].Stem));
        }

        return pairs;
    }
}
