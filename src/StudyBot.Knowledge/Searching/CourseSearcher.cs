using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>
/// Searches an index that never changes, so which sections hold a term is read once and not for every question: on a course of a few hundred
/// sections that costs more than to score them.
/// </summary>
internal sealed class CourseSearcher : IndexSearcher
{
    // Only what was asked for is held; of a very large course it may be more than is worth the memory. Eight bytes each.
    private const int MostPostings = 2_000_000;

    private readonly ConcurrentDictionary<Term, HeldTerm> _held = new();
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);
    private int _postings;

    public CourseSearcher(IndexReader reader, Similarity similarity)
        : base(reader) => Similarity = similarity;

    /// <summary>Null when no section holds it: then it has no part in any score.</summary>
    public Query? Query(string field, string text)
    {
        var term = new Term(field, text);
        if (_held.TryGetValue(term, out var known))
            return new HeldTermQuery(known);
        if (HeldTerm.Read(this, term) is not { } held)
            return null;

        if (_postings + held.Statistics.DocFreq <= MostPostings && _held.TryAdd(term, held))
            Interlocked.Add(ref _postings, (int)held.Statistics.DocFreq);
        return new HeldTermQuery(held);
    }

    /// <summary>The best sections, and how well each fits.</summary>
    public ScoreDoc[] FindBest(Query query, int most)
    {
        // In order: the scorer that goes out of order sets up a table of 2048 places for each part of the index, more than these short lists are worth.
        var collector = TopScoreDocCollector.Create(most, docsScoredInOrder: true);
        Search(query, collector);
        return collector.GetTopDocs().ScoreDocs;
    }

    public override CollectionStatistics CollectionStatistics(string field) =>
        _statistics.TryGetValue(field, out var known) ? known : _statistics.GetOrAdd(field, base.CollectionStatistics(field));
}
