using Lucene.Net.Search;

namespace StudyBot.Knowledge;

/// <summary>Ranks sections: Lucene finds the candidates; what they are called and how they are asked for puts them in order.</summary>
internal sealed class Ranking(CourseIndex index, SectionClassifier classifier, IReadOnlyList<IndexedSection> sections, Lexicon lexicon)
{
    private const int Candidates = 50;

    public List<Ranked> Rank(StudentQuestion question, int top)
    {
        if (top <= 0 || LuceneQuestion.From(question, lexicon, index.Searcher) is not { } query)
            return [];

        var hits = index.Searcher.FindBest(query, Math.Max(Candidates, top));
        var likelihoods = classifier.Judge(question);
        var average = likelihoods.Average();
        return
        [
            .. hits.Select(hit => Weigh(question, hit, likelihoods[hit.Doc], average))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Place)
                .Take(top),
        ];
    }

    private Ranked Weigh(StudentQuestion question, ScoreDoc hit, double likelihood, double average)
    {
        var section = sections[hit.Doc];
        return new Ranked(section, hit.Doc, hit.Score / question.Weight, section.Fit(question), likelihood, likelihood - average);
    }
}
