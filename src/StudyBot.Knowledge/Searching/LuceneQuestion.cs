using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StudyBot.Knowledge;

/// <summary>A question as a Lucene query. It is put together from words, never parsed, so nothing that a student types is syntax.</summary>
internal static class LuceneQuestion
{
    private const float SubtreePull = .5f;
    private const float PairPull = .3f;
    private const int Slop = 3;
    private const int MostTerms = 128;

    public static Query? From(StudentQuestion question, Lexicon lexicon, CourseSearcher searcher)
    {
        var pulls = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var sought in question.Sought)
        {
            foreach (var name in sought.Names)
            {
                foreach (var stem in name.Stems.Where(lexicon.IsHeld).Where(stem => pulls.Count < MostTerms || pulls.ContainsKey(stem)))
                    pulls[stem] = Math.Max(pulls.GetValueOrDefault(stem), name.Pull * (float)(sought.Trust * sought.Telling));
            }
        }

        if (pulls.Count == 0)
            return null;

        var query = new BooleanQuery(disableCoord: true);
        foreach (var (stem, pull) in pulls)
        {
            Add(query, searcher.Query(CourseIndex.Text, stem), pull);
            Add(query, searcher.Query(CourseIndex.Subtree, stem), pull * SubtreePull);
            Add(query, searcher.Query(CourseIndex.Asked, stem), pull);
        }

        foreach (var (first, second) in Pairs(question))
        {
            Add(query, searcher.Query(CourseIndex.Pairs, WordPairs.Key(first, second)), PairPull);
            if (pulls.ContainsKey(first) && pulls.ContainsKey(second))
                Add(query, Near(first, second), PairPull);
        }

        return query;
    }

    private static IEnumerable<(string First, string Second)> Pairs(StudentQuestion question) => question.Pairs
        .Concat(question.Sought.SelectMany(sought => sought.Names).Where(name => name.Pull > .5f && name.Stems.Length > 1).SelectMany(name => name.Stems.Zip(name.Stems.Skip(1))))
        .Distinct()
        .Take(MostTerms);

    private static PhraseQuery Near(string first, string second)
    {
        var phrase = new PhraseQuery { Slop = Slop };
        phrase.Add(new Term(CourseIndex.Text, first));
        phrase.Add(new Term(CourseIndex.Text, second));
        return phrase;
    }

    private static void Add(BooleanQuery query, Query? part, float pull)
    {
        if (part is null)
            return;

        part.Boost = pull;
        query.Add(part, Occur.SHOULD);
    }
}
