using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>Goes through the sections that hold a word, in their order.</summary>
internal sealed class HeldScorer(Weight weight, int[] docs, int[] freqs, Similarity.SimScorer similarity) : Scorer(weight)
{
    private int at = -1;

    public override int DocID => at < 0 ? -1 : at < docs.Length ? docs[at] : NO_MORE_DOCS;

    public override int Freq => freqs[at];

    public override int NextDoc()
    {
        at++;
        return DocID;
    }

    public override int Advance(int target)
    {
        var from = Math.Min(at + 1, docs.Length);
        var found = Array.BinarySearch(docs, from, docs.Length - from, target);
        at = found < 0 ? ~found : found;
        return DocID;
    }

    public override float GetScore() => similarity.Score(docs[at], freqs[at]);

    public override long GetCost() => docs.Length;
}
