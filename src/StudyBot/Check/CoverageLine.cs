using StudyBot.Core;

namespace StudyBot;

/// <summary>An objective in the JSON of a check.</summary>
internal sealed record CoverageLine(string Objective, string Title, string Topic, int Notes, int Written, int Generated)
{
    public static CoverageLine Of(ObjectiveCoverage covered) => new(
        covered.Objective.Id, covered.Objective.Title, covered.Objective.TopicId, covered.Notes, covered.Written, covered.Generated);
}
