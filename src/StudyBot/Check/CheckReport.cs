using System.Text.Json;
using StudyBot.Core;

namespace StudyBot;

/// <summary>The JSON of a check.</summary>
internal sealed record CheckReport(IReadOnlyList<KnowledgeProblem> Problems)
{
    public string ToJson() => JsonSerializer.Serialize(this, CommandJson.Line.CheckReport);
}
