namespace StudyBot.Knowledge;

/// <summary>A section weighed against a question.</summary>
/// <param name="Relevance">What Lucene gave, by the weight of the question, so that it compares between questions.</param>
internal readonly record struct Ranked(IndexedSection Section, int Place, double Relevance, double Fit, double Coverage, double Likeness)
{
    // A question that is a section's name is best answered by that section; one that describes something shares little
    // with any heading, so the same sum leaves it to the text. Hit@1 moves by no more than .03 when these are halved or doubled.
    private const double FitWeight = 2.5;
    private const double NamedWeight = 1.5;
    private const double CoverageWeight = 1.5;
    private const double LikenessWeight = 1.5;
    private const double Named = .8;

    public double Score { get; } =
        Relevance + (FitWeight * Fit) + (Fit > Named ? NamedWeight * Fit : 0) + (CoverageWeight * Coverage) + (LikenessWeight * Likeness);
}
