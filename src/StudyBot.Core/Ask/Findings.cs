namespace StudyBot.Core;

/// <summary>Ranked sections, and whether the best of them covers the question.</summary>
/// <param name="Coverage">How likely the best section answers the question, from 0 to 1; compares between questions of one course.</param>
/// <param name="Floor">The coverage below which this course does not answer.</param>
public sealed record Findings(IReadOnlyList<Finding> Ranked, double Coverage, double Floor)
{
    public bool AreCovered => Ranked.Count > 0 && Coverage >= Floor;
}
