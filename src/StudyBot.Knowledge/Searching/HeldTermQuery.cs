using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace StudyBot.Knowledge;

/// <summary>Lucene's TermQuery over postings that are held: the same sections with the same scores.</summary>
internal sealed class HeldTermQuery(HeldTerm term) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new HeldWeight(this, term, searcher);

    public override string ToString(string field) => $"{term.Field}:{term.Statistics.Term.Utf8ToString()}";

    private sealed class HeldWeight(HeldTermQuery query, HeldTerm term, IndexSearcher searcher) : Weight
    {
        private readonly Similarity similarity = searcher.Similarity;
        private readonly Similarity.SimWeight weight = searcher.Similarity.ComputeWeight(query.Boost, searcher.CollectionStatistics(term.Field), term.Statistics);

        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            term.Postings[context.Ord] is { } postings ? new HeldScorer(this, postings.Docs, postings.Freqs, similarity.GetSimScorer(weight, context)) : null;

        public override Explanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException("Nobody asks for it.");
    }
}
