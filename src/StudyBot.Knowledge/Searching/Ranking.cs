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
        return relevances.ContainsAnyExcept(0) ? Weigh(question, relevances, Least(relevances, Math.Max(Candidates, top)), top) : [];
    }

    private List<Ranked> Weigh(StudentQuestion question, float[] relevances, float least, int top)
    {
        var likelihoods = classifier.Judge(question);
        var average = likelihoods.Average();
        var best = new Foremost<Ranked>(Math.Min(top, sections.Count));
        for (var place = 0; place < relevances.Length; place++)
        {
            if (relevances[place] < least)
                continue;

            var ranked = new Ranked(sections[place], relevances[place] / question.Weight, sections[place].Fit(question), likelihoods[place], likelihoods[place] - average);
            best.Add(ranked, ranked.Score);
        }

        return [.. best.Entries];
    }

    /// <summary>How relevant the last of the candidates is.</summary>
    private static float Least(float[] relevances, int most) =>
        relevances.Length <= most ? float.Epsilon : Math.Max(float.Epsilon, Selection.Largest([.. relevances], most));
}
