using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot;

/// <summary>A check as a SARIF 2.1.0 log, which GitHub and editors show beside the lines of the files.</summary>
/// <remarks>OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0": sections 3.13 (log) to 3.30 (region).</remarks>
internal sealed record SarifReport([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifReport.Run> Runs)
{
    public static SarifReport Of(IReadOnlyList<KnowledgeProblem> problems, IReadOnlyDictionary<string, string> meanings, string folder, string workingFolder)
    {
        // Only what was found, as other tools do; the page of the codes has them all.
        var codes = problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var driver = new Driver("StudyBot", [.. codes.Select(code => new Rule(code, new Message(meanings.GetValueOrDefault(code) ?? code)))]);
        var results = problems.Select(problem => new SarifResult(
            problem.Code,
            codes.IndexOf(problem.Code),
            "error",
            new Message($"{problem.Message} {problem.Mend}"),
            [new Location(new PhysicalLocation(new ArtifactLocation(AddressOf(folder, problem.File, workingFolder)), problem.Line > 0 ? new Region(problem.Line) : null))]));
        return new("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [new Run(new Tool(driver), "utf16CodeUnits", [.. results])]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, CommandJson.Line.SarifReport);

    // Relative to where the check was run, which in a build is the repository; GitHub finds the file by that.
    private static string AddressOf(string folder, string file, string workingFolder)
    {
        var path = Path.GetFullPath(Path.Combine(workingFolder, folder, file));
        var relative = Path.GetRelativePath(workingFolder, path);
        return Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == ".."
            ? new Uri(path).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    internal sealed record Run(Tool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, IReadOnlyList<Rule> Rules);

    internal sealed record Rule(string Id, Message ShortDescription);

    internal sealed record Message(string Text);

    internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, Message Message, IReadOnlyList<Location> Locations);

    internal sealed record Location(PhysicalLocation PhysicalLocation);

    internal sealed record PhysicalLocation(
        ArtifactLocation ArtifactLocation,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Region? Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine);
}
