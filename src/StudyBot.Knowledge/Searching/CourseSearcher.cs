using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace StudyBot.Knowledge;

/// <summary>
/// Searches an index that never changes. A score of BM25 is a sum over the parts of the question, so what a part gives each section is asked of Lucene
/// once, and held: to find and to score it anew for every question costs many times what it takes to add it up.
/// </summary>
internal sealed class CourseSearcher(IndexReader reader, Similarity similarity)
{
    private const float SubtreePull = .5f;
    private const int Slop = 3;

    // Eight bytes each. Only what was asked for is held; beyond this, all of it is read anew.
    private const int MostHeld = 2_000_000;

    private readonly ConcurrentDictionary<string, Impacts> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string First, string Second), Impacts> _pairs = new();
    private readonly ConcurrentDictionary<(string First, string Second), Impacts> _near = new();
    private int _held;

    public IndexSearcher Lucene { get; } = new(reader) { Similarity = similarity };

    /// <summary>A word, wherever a section has it.</summary>
    public Impacts Word(string stem) => Hold(_words, stem, static stem => WordQuery(stem));

    /// <summary>Two words side by side.</summary>
    public Impacts Pair(string first, string second) => Hold(_pairs, (first, second), static pair => PairQuery(pair.Item1, pair.Item2));

    /// <summary>Two words that are not far from each other.</summary>
    public Impacts Near(string first, string second) => Hold(_near, (first, second), static pair => NearQuery(pair.Item1, pair.Item2));

    public static Query WordQuery(string stem) => new BooleanQuery(disableCoord: true)
    {
        { new TermQuery(new Term(CourseIndex.Text, stem)), Occur.SHOULD },
        { new TermQuery(new Term(CourseIndex.Subtree, stem)) { Boost = SubtreePull }, Occur.SHOULD },
        { new TermQuery(new Term(CourseIndex.Asked, stem)), Occur.SHOULD },
    };

    public static Query PairQuery(string first, string second) => new TermQuery(new Term(CourseIndex.Pairs, WordPairs.Key(first, second)));

    public static Query NearQuery(string first, string second)
    {
        var near = new PhraseQuery { Slop = Slop };
        near.Add(new Term(CourseIndex.Text, first));
        near.Add(new Term(CourseIndex.Text, second));
        return near;
    }

    private Impacts Hold<TPart>(ConcurrentDictionary<TPart, Impacts> held, TPart part, Func<TPart, Query> query)
        where TPart : notnull
    {
        if (held.TryGetValue(part, out var known))
            return known;

        var impacts = Ask(query(part));
        if (Interlocked.Add(ref _held, impacts.Sections.Length + 1) > MostHeld)
            Forget();
        return held.GetOrAdd(part, impacts);
    }

    private void Forget()
    {
        _words.Clear();
        _pairs.Clear();
        _near.Clear();
        _held = 0;
    }

    private Impacts Ask(Query query)
    {
        var all = new AllHits();
        Lucene.Search(query, all);
        return all.Sections.Count == 0 ? Impacts.None : new Impacts([.. all.Sections], [.. all.Scores]);
    }

    private sealed class AllHits : ICollector
    {
        private Scorer? scorer;
        private int first;

        public List<int> Sections { get; } = [];

        public List<float> Scores { get; } = [];

        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => first = context.DocBase;

        public void Collect(int doc)
        {
            Sections.Add(first + doc);
            Scores.Add(scorer!.GetScore());
        }
    }
}
