namespace StudyBot.Knowledge;

/// <summary>Says how likely the best section answers a question at all.</summary>
internal static class CoverageMeter
{
    // A logistic regression over what a section shares with a question, fitted to 279 questions with and without an answer, half of them
    // chatty. Shares alone fail on long-winded questions, which use many words of their own around the few that matter: so what is held,
    // and what is not, also counts by its weight. In five-fold cross-validation: area under the curve .965, of the best sum of shares .946.
    private const double Bias = -5.11;
    private const double OfFit = 1.72;
    private const double OfWindow = .62;
    private const double OfRelevance = 1.36;
    private const double OfCoverage = .59;
    private const double OfHeldNearby = 1.03;
    private const double OfHeld = 1.12;
    private const double OfNotHeld = -.57;
    private const double OfLength = 1.07;

    // The relevance of a section that is about what is asked, and does not just mention it.
    private const double FullRelevance = 2.5;
    private const double FullLength = 12;

    private const double WholeName = .95;
    private const double LoneWordShare = .7;

    public static double Of(StudentQuestion question, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0)
            return 0;

        var best = ranked[0];

        // One word that happens to stand somewhere proves nothing: "the meaning of life" is not answered by "at the end of its life".
        // Asked alone, it is asked for as a word of this course.
        if (question.ContentCount == 0)
            return best.Fit >= WholeName ? best.Fit : 0;

        var relevance = Math.Min(1, best.Relevance / FullRelevance);
        var window = best.Section.WindowCoverage(question);
        var shares = (.3 * best.Fit) + (.3 * window) + (.4 * relevance);

        // A bare word has no length and no weight to judge by; of the others, each way of judging sees answers that the other misses.
        var evidence = question.IsBare ? shares : Math.Max(shares, Likelihood(question, best, window, relevance));
        return Math.Max(best.Fit, question.ContentCount > 1 || question.IsBare ? evidence : Math.Min(evidence, relevance * LoneWordShare));
    }

    private static double Likelihood(StudentQuestion question, Ranked best, double window, double relevance)
    {
        var evidence = Bias
            + (OfFit * best.Fit)
            + (OfWindow * window)
            + (OfRelevance * relevance)
            + (OfCoverage * best.Coverage)
            + (OfHeldNearby * Math.Log(1 + (window * question.Weight)))
            + (OfHeld * Math.Log(1 + (best.Coverage * question.Weight)))
            + (OfNotHeld * Math.Log(1 + ((1 - best.Coverage) * question.Weight)))
            + (OfLength * Math.Min(1, question.ContentCount / FullLength));
        return 1 / (1 + Math.Exp(-evidence));
    }
}
