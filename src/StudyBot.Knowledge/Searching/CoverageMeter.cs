namespace StudyBot.Knowledge;

/// <summary>Says how likely the best section answers a question at all.</summary>
internal static class CoverageMeter
{
    /// <summary>Below it the course does not answer: there one in ten of the questions that it cannot answer would be.</summary>
    public const double Floor = .5;

    // A logistic regression over what the best section shares with a question, fitted to 422 questions with an answer and 190 without, a third of
    // them chatty: in five-fold cross-validation the area under the curve is .980. The longer a question, the less of it an answer has to hold,
    // and nobody explains so much to ask for the weather.
    private const double Bias = -16.77;
    private const double OfFit = 4.16;
    private const double OfCoverage = 3.39;
    private const double OfLikelihood = -.71;
    private const double OfLift = 1.52;
    private const double OfKnown = 7.45;
    private const double OfLength = 2.6;

    // The relevance of a section that is about what is asked, and does not just mention it.
    private const double FullRelevance = 2.5;

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
        var evidence = question.IsBare ? Shares(question, best, relevance) : Likelihood(question, best);
        return Math.Max(best.Fit, question.ContentCount > 1 || question.IsBare ? evidence : Math.Min(evidence, relevance * LoneWordShare));
    }

    /// <summary>A bare word has no length and no weight to judge by.</summary>
    private static double Shares(StudentQuestion question, Ranked best, double relevance) =>
        Math.Min(1, (.35 * best.Fit) + (.35 * best.Section.WindowCoverage(question)) + (.45 * relevance));

    private static double Likelihood(StudentQuestion question, Ranked best)
    {
        var evidence = Bias
            + (OfFit * best.Fit)
            + (OfCoverage * best.Section.Coverage(question))
            + (OfLikelihood * best.Likelihood)
            + (OfLift * best.Lift)
            + (OfKnown * (1 - (question.UnknownWeight / question.Weight)))
            + (OfLength * Math.Log(1 + question.WordCount));
        return 1 / (1 + Math.Exp(-evidence));
    }
}
