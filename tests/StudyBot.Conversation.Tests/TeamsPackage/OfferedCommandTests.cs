namespace StudyBot.Conversation.Tests;

/// <summary>What Teams offers while a student types is what the bot understands.</summary>
public sealed class OfferedCommandTests(ServedProgram program) : IClassFixture<ServedProgram>
{
    // Each said while the first question of a quiz is open.
    private static readonly Dictionary<string, string> Understood = new()
    {
        ["help"] = "Here is what I understand",
        ["quiz"] = "I've put the other quiz away",
        ["topics"] = "covers:",
        ["progress"] = "You have not answered any",
        ["my data"] = "I keep of you",
        ["hint"] = "It is not",
        ["skip"] = "Skipped.",
        ["why"] = "Answer first",
        ["repeat"] = "**Question 1 of 1**",
        ["stop"] = "Quiz ended",
    };

    public static TheoryData<string> Offered =>
        [.. Ordered.Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => (string)command!["title"]!)];

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task An_offered_command_is_understood_in_the_middle_of_a_quiz(string command)
    {
        var student = await Student.ArriveAsync(program.Http);
        program.DrawAgain();
        await student.AskAsync("quiz q-root-without-mfa");

        var reply = await student.AskAsync(command);

        Assert.Contains(Understood[command], reply, StringComparison.Ordinal);
    }
}
