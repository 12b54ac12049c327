using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Conversation.Tests;

public sealed class MessagesTests(OpenProgram program) : IClassFixture<OpenProgram>
{
    [Fact]
    public async Task A_talk_whose_replies_are_expected_in_the_answers()
    {
        var question = await RepliesAsync("1", "quiz q-mfa");
        var feedback = await RepliesAsync("2", "the code from the phone");
        var again = await RepliesAsync("2", "the code from the phone");

        Assert.Contains("Which sign-in uses multi-factor authentication?", question, StringComparison.Ordinal);
        Assert.Contains("**Right:** A password and a code from a phone", feedback, StringComparison.Ordinal);
        Assert.Equal(feedback, again);

        async Task<string> RepliesAsync(string id, string text)
        {
            using var answer = await PostAsync(Emulated.Message(id, text).In("expecting").ExpectingReplies());
            return Worded.Of((await answer.JsonAsync())["activities"]!.AsArray().Select(activity => activity!));
        }
    }

    [Fact]
    public async Task Replies_go_to_the_channel_that_asked_in_their_order()
    {
        await using var channel = await Channel.OpenAsync();

        using var asked = await PostAsync(Emulated.Message("a-1", "quiz q-kms", channel.ServiceUrl).In("delivered"));
        var question = await channel.ReceiveAsync();
        using var answered = await PostAsync(Emulated.Message("a-2", "kms", channel.ServiceUrl).In("delivered"));
        var feedback = await channel.ReceiveAsync();
        var summary = await channel.ReceiveAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (asked.StatusCode, answered.StatusCode));
        Assert.Equal("/v3/conversations/delivered/activities/a-1", question.Path);
        Assert.Contains("Which service fits?", (string?)question.Activity["text"], StringComparison.Ordinal);
        Assert.Equal("student-1", (string?)question.Activity["recipient"]!["id"]);
        Assert.StartsWith("**Right:** AWS KMS", (string?)feedback.Activity["text"], StringComparison.Ordinal);
        Assert.StartsWith("**Quiz ended: 1 of 1 right**", (string?)summary.Activity["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://localhost.evil.example/")]
    public async Task Nothing_is_delivered_to_another_host(string serviceUrl)
    {
        using var answer = await PostAsync(Emulated.Message("f-1", "hello", serviceUrl).In("foreign"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await answer.RefusalAsync();
    }

    private Task<HttpResponseMessage> PostAsync(JsonNode activity) =>
        program.Http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
}
