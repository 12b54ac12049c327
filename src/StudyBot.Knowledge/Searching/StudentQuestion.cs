namespace StudyBot.Knowledge;

/// <summary>A question as it is searched.</summary>
/// <param name="Pairs">Neighbouring words, "at rest" among them.</param>
/// <param name="IsComparison">Two things are to be held side by side.</param>
internal sealed record StudentQuestion(IReadOnlyList<Sought> Sought, IReadOnlyList<(string First, string Second)> Pairs, bool IsComparison)
{
    public double Weight { get; } = Sought.Sum(sought => sought.Weight);
}
