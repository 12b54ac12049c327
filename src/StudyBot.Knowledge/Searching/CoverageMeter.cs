namespace StudyBot.Knowledge;

/// <summary>Says how far the best section answers a question at all.</summary>
internal static class CoverageMeter
{
    // What a question must weigh before its words prove anything: a single common word is held by some section by accident.
    private const double Doubt = 1;
    private const double FullRelevance = 1.5;

    public static double Of(StudentQuestion question, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0)
            return 0;

        var best = ranked[0];
        var held = best.Coverage * question.Weight / (question.Weight + Doubt);
        var relevance = Math.Min(1, best.Relevance / FullRelevance);
        return Math.Max(best.Fit, (.7 * held) + (.3 * relevance));
    }
}
