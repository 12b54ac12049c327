using System.Diagnostics;
using System.Text.Json;
using StudyBot.Core;

namespace StudyBot;

/// <summary>The JSON of one answer.</summary>
/// <param name="Outcome">answered, choose or not-covered.</param>
/// <param name="Answer">The quoted sentences; null unless answered.</param>
/// <param name="Heading">The headings down to the section, joined by " > "; null unless answered.</param>
/// <param name="Source">Path and anchor of the section, <c>domain-2/iam.md#roles</c>; null unless answered.</param>
/// <param name="Score">How much of the question the best section covers, from 0.</param>
internal sealed record AskLine(
    string? Id, string Outcome, string? Answer, string? Heading, string? Source, double Score, IReadOnlyList<AskLine.Place> Resources)
{
    public static AskLine Of(string? id, AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answered answered => new(
            id, "answered", answered.Passage.Quote, answered.Passage.Section.HeadingPath, answered.Passage.Section.Address, Round(answered.Score), Places(answered.Resources)),
        AskOutcome.Choose choose => new(id, "choose", null, null, null, Round(choose.Score), []),
        AskOutcome.NotCovered notCovered => new(id, "not-covered", null, null, null, Round(notCovered.Score), Places(notCovered.Resources)),
        _ => throw new UnreachableException(),
    };

    public string ToJson() => JsonSerializer.Serialize(this, CommandJson.Line.AskLine);

    private static double Round(double score) => Math.Round(score, 4);

    private static IReadOnlyList<Place> Places(IReadOnlyList<Resource> resources) => [.. resources.Select(resource => new Place(resource.Name, resource.Url.AbsoluteUri))];

    /// <summary>A resource: its name and where it is.</summary>
    internal sealed record Place(string Name, string Url);
}
