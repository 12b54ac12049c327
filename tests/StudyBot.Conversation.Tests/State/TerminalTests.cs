using System.Globalization;
using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

public sealed class TerminalTests
{
    [Fact]
    public async Task A_quiz_in_the_terminal_waits_for_the_student_to_come_back()
    {
        using var folder = new TemporaryFolder();

        var first = await ChatAsync(folder, "quiz q-kms", "what is MFA?");
        var second = await ChatAsync(folder, "kms", "progress");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("Hi, I'm StudyBot", first.Output, StringComparison.Ordinal);
        Assert.Contains("From [Credentials > Multi-factor authentication (MFA)](knowledge/domain-2/credentials.md#mfa)", first.Output, StringComparison.Ordinal);
        Assert.Equal(2, first.Output.Split("**Question 1 of 1**").Length - 1);
        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        Assert.DoesNotContain("Hi, I'm StudyBot", second.Output, StringComparison.Ordinal);
        Assert.Contains("**Right:** AWS KMS.", second.Output, StringComparison.Ordinal);
        Assert.Contains("You have answered 1 of", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_what_is_kept_of_a_student_is_printed_for_the_id_that_the_bot_tells()
    {
        using var folder = new TemporaryFolder();
        var told = await ChatAsync(folder, "quiz q-kms", "kms", "how do I bake a \"sourdough\" bread?", "my data");
        var id = told.Output.Split("your id is `")[1].Split('`')[0];

        var copy = await CopyAsync(folder, id);

        Assert.Equal((0, ""), (copy.ExitCode, copy.Errors));
        var data = JsonNode.Parse(copy.Output)!;
        Assert.Equal(id, $"{data["student"]!["channel"]}/{data["student"]!["tenant"]}/{data["student"]!["id"]}");
        var answer = Assert.Single(data["answers"]!.AsArray())!;
        Assert.Equal(("q-kms", "AWS KMS", true), ((string?)answer["question"], (string?)answer["chosen"]![0], (bool)answer["isRight"]!));
        Assert.True(DateTimeOffset.TryParse((string?)answer["at"], CultureInfo.InvariantCulture, out _));
        Assert.Equal("how do I bake a \"sourdough\" bread?", (string?)Assert.Single(data["notCovered"]!.AsArray())!["question"]);
        Assert.Single(data["conversations"]!.AsArray());
        Assert.Equal(5, data["turns"]!.AsArray().Count);
        Assert.Contains("AWS KMS", (string?)data["turns"]![2]!["activities"]![0], StringComparison.Ordinal);

        await ChatAsync(folder, "yes, delete my data");
        var left = JsonNode.Parse((await CopyAsync(folder, id)).Output)!;
        Assert.Empty(left["answers"]!.AsArray());
        Assert.Empty(left["notCovered"]!.AsArray());
        Assert.Single(left["turns"]!.AsArray());
    }

    [Theory]
    [InlineData("console/local/nobody-of-this-name", 1, "Nothing is kept of console/local/nobody-of-this-name.")]
    [InlineData("nobody", 2, "CHANNEL/TENANT/ID")]
    public async Task Of_nobody_there_is_no_copy(string id, int exitCode, string sentence)
    {
        using var folder = new TemporaryFolder();
        await ChatAsync(folder, "hello");

        var ended = await CopyAsync(folder, id);

        Assert.Equal((exitCode, ""), (ended.ExitCode, ended.Output));
        Assert.Contains(sentence, ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_was_ever_kept_that_is_said()
    {
        using var folder = new TemporaryFolder();

        var ended = await CopyAsync(folder, "console/local/alex");

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("There is no database in ", ended.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["data"]));
    }

    private static Task<Ended> CopyAsync(TemporaryFolder folder, string id) => ProgramProcess.RunAsync(["student-data", id, "--data", folder["data"]]);

    private static Task<Ended> ChatAsync(TemporaryFolder folder, params string[] lines) =>
        ProgramProcess.RunAsync(["chat", "--data", folder["data"], "--knowledge", Repository.Knowledge], string.Join('\n', [.. lines, ""]));
}
