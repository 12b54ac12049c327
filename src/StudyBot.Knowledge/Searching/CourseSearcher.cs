using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>
/// Searches an index that never changes, so where a term stands in each of its parts is looked up once and not for every question: on a course of a
/// few hundred sections that costs more than to score them.
/// </summary>
internal sealed class CourseSearcher : IndexSearcher
{
    // Terms are those of the course, and only what was asked for is kept; a very large course may have more than is worth the memory.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<Term, TermContext> _places = new();
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);

    public CourseSearcher(IndexReader reader, Similarity similarity)
        : base(reader) => Similarity = similarity;

    /// <summary>Null when no section holds it: then it has no part in any score.</summary>
    public TermQuery? Query(string field, string text)
    {
        var term = new Term(field, text);
        if (!_places.TryGetValue(term, out var places))
        {
            places = TermContext.Build(TopReaderContext, term);
            if (places.DocFreq > 0 && _places.Count < MostKept)
                _places.TryAdd(term, places);
        }

        return places.DocFreq > 0 ? new TermQuery(term, places) : null;
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
