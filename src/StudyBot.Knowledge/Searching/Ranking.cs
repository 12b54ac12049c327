namespace StudyBot.Knowledge;

/// <summary>Ranks sections: Lucene finds the candidates; what they are called and how they are asked for puts them in order.</summary>
internal sealed class Ranking(CourseIndex index, SectionClassifier classifier, IReadOnlyList<IndexedSection> sections, Lexicon lexicon)
{
    private const int Candidates = 50;

    public List<Ranked> Rank(StudentQuestion question, int top)
    {
        if (top <= 0)
            return [];

        var relevances = new float[sections.Count];
        foreach (var (part, pull) in LuceneQuestion.Of(question, lexicon, index.Searcher))
            part.AddTo(relevances, pull);
        if (!relevances.ContainsAnyExcept(0))
            return [];

        var ranked = Weigh(question, relevances, Least(relevances, Math.Max(Candidates, top)));
        ranked.Sort(static (first, second) => (second.Score, first.Place).CompareTo((first.Score, second.Place)));
        return ranked[..Math.Min(top, ranked.Count)];
    }

    private List<Ranked> Weigh(StudentQuestion question, float[] relevances, float least)
    {
        var likelihoods = classifier.Judge(question);
        var average = likelihoods.Average();
        var ranked = new List<Ranked>(Candidates);
        for (var place = 0; place < relevances.Length; place++)
        {
            if (relevances[place] >= least)
                ranked.Add(new Ranked(sections[place], place, relevances[place] / question.Weight, sections[place].Fit(question), likelihoods[place], likelihoods[place] - average));
        }

        return ranked;
    }

    /// <summary>How relevant the last of the candidates is.</summary>
    private static float Least(float[] relevances, int most)
    {
        var relevant = Array.FindAll(relevances, relevance => relevance > 0);
        if (relevant.Length <= most)
            return float.Epsilon;

        Array.Sort(relevant);
        return relevant[^most];
    }
}
