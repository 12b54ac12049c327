using StudyBot.Adapters.Tests.Channels;

namespace StudyBot.Conversation.Tests;

/// <summary>What Teams offers in a team or a group chat is what the bot understands there.</summary>
public sealed class OfferedInGroupTests(GroupProgram program) : IClassFixture<GroupProgram>
{
    // Each said by whoever began the quiz that is open; null where the card says it.
    private static readonly Dictionary<string, string?> Understood = new()
    {
        ["help"] = "questions for everybody",
        ["quiz"] = "A quiz is open here already",
        ["show"] = "Done",
        ["next"] = "Show the result first",
        ["stop"] = "Done",
        ["repeat"] = null,
        ["leaderboard"] = "Nobody is on the leaderboard yet",
        ["quiz me"] = "a talk of our own",
        ["progress"] = "a talk of our own",
        ["topics"] = "covers:",
    };

    public static TheoryData<string> Offered =>
        [.. Ordered.Manifest()["bots"]![0]!["commandLists"]![1]!["commands"]!.AsArray().Select(command => (string)command!["title"]!)];

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task An_offered_command_is_understood_while_a_quiz_is_open(string command)
    {
        var thread = $"19:offered-{command.Replace(' ', '-')}@thread.v2";
        await program.SayAsync(thread, "29:alex", "quiz 2 on 2.1");
        await program.UntilAsync(thread, IsCard);

        await program.SayAsync(thread, "29:alex", command);

        if (Understood[command] is { } said)
            Assert.Contains(said, (await program.UntilAsync(thread, call => call.Text is not null)).Text, StringComparison.Ordinal);
        else
            await program.UntilAsync(thread, call => IsCard(call) && program.Calls(thread).Count(other => other.Method == "POST") == 2);
    }

    private static bool IsCard(ConnectorCallMade call) => GroupCardText.Of(call.Body).Length > 0;
}
