using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StudyBot.Knowledge;

/// <summary>A word with the sections that hold it, as plain arrays. Lucene sets up buffers of kilobytes for each word, field and part of the index that it reads, more than these short lists are worth.</summary>
/// <param name="Postings">By the number of the part; null where no section holds it.</param>
internal sealed record HeldTerm(string Field, TermStatistics Statistics, IReadOnlyList<(int[] Docs, int[] Freqs)?> Postings)
{
    /// <summary>Null when no section holds it.</summary>
    public static HeldTerm? Read(CourseSearcher searcher, Term term)
    {
        var context = searcher.TopReaderContext;
        var places = TermContext.Build(context, term);
        return places.DocFreq == 0 ? null : new HeldTerm(term.Field, searcher.TermStatistics(term, places), [.. context.Leaves.Select(leaf => ReadPart(leaf, term))]);
    }

    private static (int[] Docs, int[] Freqs)? ReadPart(AtomicReaderContext leaf, Term term)
    {
        if (leaf.AtomicReader.GetTermDocsEnum(term) is not { } each)
            return null;

        List<int> docs = [];
        List<int> freqs = [];
        while (each.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            docs.Add(each.DocID);
            freqs.Add(each.Freq);
        }

        return ([.. docs], [.. freqs]);
    }
}
