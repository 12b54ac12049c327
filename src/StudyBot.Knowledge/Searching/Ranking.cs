using Lucene.Net.Search;

namespace StudyBot.Knowledge;

/// <summary>Ranks sections: Lucene finds the candidates, names and coverage put them in order.</summary>
internal sealed class Ranking(CourseIndex index, IReadOnlyList<IndexedSection> sections, Lexicon lexicon)
{
    private const int Candidates = 50;

    public List<Ranked> Rank(StudentQuestion question, int top)
    {
        if (top <= 0 || LuceneQuestion.From(question, lexicon) is not { } query)
            return [];

        var hits = index.Searcher.Search(query, Math.Max(Candidates, top)).ScoreDocs;
        var ranked = Array.ConvertAll(hits, hit => Weigh(question, hit));
        return [.. ranked.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Place).Take(top)];
    }

    private Ranked Weigh(StudentQuestion question, ScoreDoc hit)
    {
        var section = sections[hit.Doc];
        return new Ranked(section, hit.Doc, hit.Score / question.Weight, section.Fit(question), section.Coverage(question), section.Likeness(question));
    }
}
