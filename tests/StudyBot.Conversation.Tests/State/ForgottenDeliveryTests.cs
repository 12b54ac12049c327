using StudyBot.Adapters.Tests.Channels;

namespace StudyBot.Conversation.Tests;

public sealed class ForgottenDeliveryTests(GroupProgram program) : IClassFixture<GroupProgram>
{
    private const string Talk = "a:forgotten";

    [Fact]
    public async Task What_was_still_to_be_said_to_a_student_who_is_forgotten_is_not_said()
    {
        program.Azure.Connector.Moods.Enqueue(Moods.Answer(503, "{}"));
        await SayAsync("1", "how do I bake a sourdough bread?");
        await program.UntilAsync(Talk, call => Says(call, "cover that"));

        await SayAsync("2", "yes, delete my data");
        await program.UntilAsync(Talk, call => Says(call, "Done"));
        await program.SettleAsync();

        Assert.Single(program.Calls(Talk), call => Says(call, "cover that"));
        Assert.Single(program.Calls(Talk), call => Says(call, "Done"));
    }

    private static bool Says(ConnectorCallMade call, string text) => call.Text?.Contains(text, StringComparison.Ordinal) is true;

    private async Task SayAsync(string id, string text)
    {
        using var answer = await program.Http.PostAsync(TeamsActivity.Message(text, id, Talk), program.Azure.Token());
        Assert.True(answer.IsSuccessStatusCode);
    }
}
