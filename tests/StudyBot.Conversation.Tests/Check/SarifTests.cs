using System.Text.Json.Nodes;
using NJsonSchema;

namespace StudyBot.Conversation.Tests;

public sealed class SarifTests
{
    [Fact]
    public async Task The_log_has_the_published_shape()
    {
        using var folder = FaultyCourse.Create();

        var ended = await ProgramProcess.RunAsync(["check", "--sarif", "--knowledge", folder.Path]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(await FaultsOf(ended.Output));
    }

    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs", "{}")]
    [InlineData("rnus", "[]")]
    public async Task Another_shape_would_be_seen(string name, string value)
    {
        using var folder = FaultyCourse.Create();
        var log = JsonNode.Parse((await ProgramProcess.RunAsync(["check", "--sarif", "--knowledge", folder.Path])).Output)!;

        log[name] = JsonNode.Parse(value);

        Assert.NotEmpty(await FaultsOf(log.ToJsonString()));
    }

    [Fact]
    public async Task A_result_names_its_rule_its_file_and_its_line()
    {
        using var folder = FaultyCourse.Create();

        var run = JsonNode.Parse((await ProgramProcess.RunAsync(["check", "--sarif", "--knowledge", folder.Path])).Output)!["runs"]![0]!;

        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string?)rule!["id"]).ToList();
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal((string?)result!["ruleId"], rules[(int)result["ruleIndex"]!]));
        var broken = run["results"]!.AsArray().Single(result => (string?)result!["ruleId"] == "link-broken")!["locations"]![0]!["physicalLocation"]!;
        Assert.EndsWith("/a%20note.md", (string?)broken["artifactLocation"]!["uri"], StringComparison.Ordinal);
        Assert.Equal(3, (int)broken["region"]!["startLine"]!);
    }

    [Fact]
    public async Task A_file_takes_the_log_and_the_terminal_keeps_the_lines()
    {
        using var folder = FaultyCourse.Create();
        using var elsewhere = new TemporaryFolder();

        var ended = await ProgramProcess.RunAsync(["check", "--sarif", elsewhere["check.sarif"], "--knowledge", folder.Path]);

        Assert.EndsWith("2 problems.\n", ended.Output, StringComparison.Ordinal);
        Assert.Empty(await FaultsOf(await File.ReadAllTextAsync(elsewhere["check.sarif"], TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var folder = FaultyCourse.Create();

        var ended = await ProgramProcess.RunAsync(["check", "--sarif", folder["none/check.sarif"], "--knowledge", folder.Path]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("check.sarif can't be written", Assert.Single(ended.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<object>> FaultsOf(string log)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Tests, "Check", "sarif-2.1.0-as-used.schema.json"), TestContext.Current.CancellationToken);
        return schema.Validate(log);
    }
}
