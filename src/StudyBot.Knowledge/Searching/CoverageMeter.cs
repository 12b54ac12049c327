namespace StudyBot.Knowledge;

/// <summary>Says how far the best section answers a question at all.</summary>
internal static class CoverageMeter
{
    // Measured on questions with and without an answer: none of the three tells them apart as well as their sum does.
    private const double FitShare = .3;
    private const double WindowShare = .3;
    private const double RelevanceShare = .4;

    // The relevance of a section that is about what is asked, and does not just mention it.
    private const double FullRelevance = 2.5;

    private const double WholeName = .95;
    private const double LoneWordShare = .7;

    public static double Of(StudentQuestion question, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0)
            return 0;

        var best = ranked[0];
        var window = best.Section.WindowCoverage(question);
        var relevance = Math.Min(1, best.Relevance / FullRelevance);
        var evidence = (FitShare * best.Fit) + (WindowShare * window) + (RelevanceShare * relevance);

        // One word that happens to stand somewhere proves nothing: "the meaning of life" is not answered by "at the end of its life".
        // Asked alone, it is asked for as a word of this course.
        if (question.ContentCount == 0)
            return best.Fit >= WholeName ? best.Fit : 0;
        return Math.Max(best.Fit, question.ContentCount > 1 || question.IsBare ? evidence : Math.Min(evidence, relevance * LoneWordShare));
    }
}
