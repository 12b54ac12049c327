using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot;

/// <summary>The JSON of a check.</summary>
/// <param name="Coverage">Null when nobody asked for it.</param>
internal sealed record CheckReport(
    IReadOnlyList<KnowledgeProblem> Problems,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<CoverageLine>? Coverage)
{
    public static CheckReport Of(CourseCheck check, bool withCoverage) => new(
        check.Problems,
        withCoverage && check.Course is { } course ? [.. ObjectiveCoverage.Of(course).Select(CoverageLine.Of)] : null);

    public string ToJson() => JsonSerializer.Serialize(this, CommandJson.Line.CheckReport);
}
