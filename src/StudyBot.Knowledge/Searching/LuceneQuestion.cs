namespace StudyBot.Knowledge;

/// <summary>A question as parts that Lucene scores. They are put together from words, never parsed, so nothing that a student types is syntax.</summary>
internal static class LuceneQuestion
{
    private const float PairPull = .3f;
    private const int MostTerms = 128;

    public static IEnumerable<(Impacts Part, float Pull)> Of(StudentQuestion question, Lexicon lexicon, CourseSearcher searcher)
    {
        var pulls = Pulls(question, lexicon);
        if (pulls.Count == 0)
            yield break;

        foreach (var (stem, pull) in pulls)
            yield return (searcher.Word(stem), pull);

        foreach (var (first, second) in Pairs(question))
        {
            yield return (searcher.Pair(first, second), PairPull);
            if (pulls.ContainsKey(first) && pulls.ContainsKey(second))
                yield return (searcher.Near(first, second), PairPull);
        }
    }

    /// <summary>How strongly each stem draws the sections that hold it.</summary>
    private static Dictionary<string, float> Pulls(StudentQuestion question, Lexicon lexicon)
    {
        var pulls = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var sought in question.Sought)
        {
            foreach (var name in sought.Names)
            {
                foreach (var stem in name.Stems)
                {
                    if (lexicon.IsHeld(stem) && (pulls.Count < MostTerms || pulls.ContainsKey(stem)))
                        pulls[stem] = Math.Max(pulls.GetValueOrDefault(stem), name.Pull * (float)(sought.Trust * sought.Telling));
                }
            }
        }

        return pulls;
    }

    /// <summary>Neighbours, as they were typed and as they stand in names that draw strongly, each pair once.</summary>
    private static List<(string First, string Second)> Pairs(StudentQuestion question)
    {
        var pairs = new List<(string First, string Second)>(question.Pairs.Count);
        foreach (var (first, second) in question.Pairs)
            Add(first, second);

        foreach (var name in question.Sought.SelectMany(sought => sought.Names))
        {
            for (var i = 1; i < name.Stems.Length && name.Pull > .5f; i++)
                Add(name.Stems[i - 1], name.Stems[i]);
        }

        return pairs;

        void Add(string first, string second)
        {
            if (pairs.Count < MostTerms && !pairs.Contains((first, second)))
                pairs.Add((first, second));
        }
    }
}
