using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

/// <summary><c>check</c>, as an instructor or a build calls it.</summary>
public sealed class CheckCommandTests
{
    private const string Course = """
        ---
        id: course
        title: A course
        ---
        ## 2.1 Nature
        - **2.1.K1** what grows
        """;

    [Fact]
    public async Task A_problem_is_told_with_its_line_its_code_and_its_mend_and_ends_with_1()
    {
        using var folder = FaultyCourse.Create();

        var ended = await ProgramProcess.RunAsync(["check", "--knowledge", folder.Path]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("a note.md:3: link-broken: There is no file oaks.md", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Check the spelling", ended.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 problems.\n", ended.Output, StringComparison.Ordinal);
        Assert.Empty(ended.Errors);
    }

    [Fact]
    public async Task A_sound_course_ends_with_0()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["course.md"], Course.Replace("- **2.1.K1** what grows", "", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["note.md"], "# Trees\nTrees grow.\n", TestContext.Current.CancellationToken);

        var ended = await ProgramProcess.RunAsync(["check", "--knowledge", folder.Path]);

        Assert.Equal((0, "No problem found.\n"), (ended.ExitCode, ended.Output));
    }

    [Fact]
    public async Task Coverage_is_a_table_without_colours_where_no_terminal_is()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["course.md"], Course, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["note.md"], "---\nobjectives: [2.1.K1]\n---\n# Trees\nTrees grow.\n", TestContext.Current.CancellationToken);

        var ended = await ProgramProcess.RunAsync(["check", "--coverage", "--knowledge", folder.Path]);

        var row = Assert.Single(ended.Output.Split('\n'), line => line.Contains("what grows", StringComparison.Ordinal));
        Assert.Equal(["2.1.K1", "what", "grows", "1", "0", "0"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain('\u001b', ended.Output);
    }

    [Fact]
    public async Task Coverage_is_in_the_JSON_when_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["course.md"], Course, TestContext.Current.CancellationToken);

        var plain = await ProgramProcess.RunAsync(["check", "--json", "--knowledge", folder.Path]);
        var covered = await ProgramProcess.RunAsync(["check", "--json", "--coverage", "--knowledge", folder.Path]);

        Assert.Null(JsonNode.Parse(plain.Output)!["coverage"]);
        var line = Assert.Single(JsonNode.Parse(covered.Output)!["coverage"]!.AsArray())!;
        Assert.Equal(("2.1.K1", 0), ((string?)line["objective"], (int)line["notes"]!));
        Assert.Contains(JsonNode.Parse(covered.Output)!["problems"]!.AsArray(), problem => (string?)problem!["code"] == "objective-without-note");
    }

    [Theory]
    [InlineData("check", "--sarif", "--json")]
    [InlineData("check", "--sarif", "--coverage")]
    [InlineData("check", "--jason")]
    public async Task Forms_that_do_not_go_together_are_bad_usage(params string[] arguments)
    {
        var ended = await ProgramProcess.RunAsync(arguments);

        Assert.Equal(2, ended.ExitCode);
        Assert.Empty(ended.Output);
    }
}
