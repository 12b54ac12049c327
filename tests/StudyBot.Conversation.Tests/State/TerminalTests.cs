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

    private static Task<Ended> ChatAsync(TemporaryFolder folder, params string[] lines) =>
        ProgramProcess.RunAsync(["chat", "--data", folder["data"], "--knowledge", Repository.Knowledge], string.Join('\n', [.. lines, ""]));
}
