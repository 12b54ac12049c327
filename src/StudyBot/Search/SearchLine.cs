using System.Globalization;
using System.Text.Json;
using StudyBot.Core;

namespace StudyBot;

/// <summary>The JSON of one search: sections, best first.</summary>
internal sealed record SearchLine(string? Id, IReadOnlyList<SearchLine.Result> Results)
{
    public static SearchLine Of(string? id, Findings findings) => new(
        id, [.. findings.Ranked.Select(finding => new Result(finding.Section.Ref.Path, finding.Section.Ref.Headings, finding.Section.Ref.Anchor, Math.Round(finding.Score, 4)))]);

    public string ToJson() => JsonSerializer.Serialize(this, CommandJson.Line.SearchLine);

    public string ToText() => string.Join('\n', Results.Select(result =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Score,8:0.000}  {result.Path}#{result.Anchor}  {string.Join(" > ", result.Heading)}")));

    /// <summary>A section; scores compare within one query only.</summary>
    internal sealed record Result(string Path, IReadOnlyList<string> Heading, string Anchor, double Score);
}
