namespace StudyBot.Conversation.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "what is MFA?", "--file", "questions.jsonl")]
    [InlineData("ask", "what", "is", "MFA?")]
    [InlineData("ask", "what is MFA?", "--jsn")]
    [InlineData("search", "MFA", "--top", "many")]
    [InlineData("search", "MFA", "--top", "0")]
    [InlineData("search", "MFA", "--top", "-1")]
    [InlineData("sing")]
    [InlineData("--data")]
    public async Task What_means_nothing_is_said_to_and_is_bad_usage(params string[] arguments)
    {
        var ended = await ProgramProcess.RunAsync(arguments);

        Assert.Equal(2, ended.ExitCode);
        Assert.EndsWith("Say --help for what there is.\n", ended.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{\"id\":\"1\"}")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"1\",\"q\":7}")]
    public async Task A_line_of_a_file_that_is_no_question_is_named_and_what_came_before_is_answered(string line)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder["questions.jsonl"], ["{\"id\":\"1\",\"q\":\"what is MFA?\"}", "", line], TestContext.Current.CancellationToken);

        var ended = await ProgramProcess.RunAsync(["ask", "--file", folder["questions.jsonl"], "--json", "--knowledge", Repository.Knowledge]);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("questions.jsonl, line 3:", ended.Errors, StringComparison.Ordinal);
        Assert.Single(ended.Errors.TrimEnd().Split('\n'));
        Assert.Single(ended.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();

        var ended = await ProgramProcess.RunAsync(["ask", "--file", folder["nowhere.jsonl"], "--json", "--knowledge", Repository.Knowledge]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("nowhere.jsonl", Assert.Single(ended.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
