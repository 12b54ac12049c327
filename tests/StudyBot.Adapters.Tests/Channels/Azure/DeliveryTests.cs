using Microsoft.AspNetCore.Server.Kestrel.Core;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Every way in which a connector can fail, and what becomes of the reply.</summary>
public sealed class DeliveryTests
{
    public static MatrixTheoryData<string, HttpProtocols> Unsure =>
        new(["502", "503", "504", "408", "hang", "reset", "lost"], [HttpProtocols.Http1, HttpProtocols.Http1AndHttp2]);

    [Fact]
    public async Task A_reply_goes_out_with_the_bots_token_and_leaves_the_outbox()
    {
        await using var bot = await SimulatedWire.StartAsync();

        using var answer = await bot.Wire.Http.PostAsync(TeamsActivity.Message("hello", "a/1", "a:1|2"), bot.Azure.Token());
        var call = await bot.Connector.TakeAsync();
        await bot.UntilDeliveredAsync();

        Assert.Equal(("POST", "https://smba.trafficmanager.net/emea/v3/conversations/a%3A1%7C2/activities/a%2F1"), (call.Method, call.Url));
        Assert.Equal("a/1", (string?)call.Body!["replyToId"]);
        Assert.Equal("29:student", (string?)call.Body["recipient"]!["id"]);
    }

    [Theory]
    [InlineData(412, null, 1)]
    [InlineData(429, null, 1)]
    [InlineData(429, "120", 120)]
    [InlineData(429, "Mon, 23 Nov 2026 08:05:00 GMT", 290)]
    [InlineData(429, "nonsense", 1)]
    public async Task A_channel_that_asks_to_wait_is_asked_again_then_and_not_before(int status, string? retryAfter, int seconds)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(status, retryAfter: retryAfter));
        var begun = bot.Time.GetUtcNow();

        await bot.AskAsync("Who patches?");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["Who patches?"], bot.TakenTexts());
        Assert.Equal(2, bot.Connector.Made.Count);
        Assert.InRange((bot.Time.GetUtcNow() - begun).TotalSeconds, seconds, seconds + 600);
    }

    [Theory]
    [MemberData(nameof(Unsure))]
    public async Task A_question_that_may_have_arrived_is_never_posted_again_by_itself(string failure, HttpProtocols protocols)
    {
        await using var bot = await SimulatedWire.StartAsync(protocols);
        bot.Connector.Moods.Enqueue(Moods.Unsure(failure, bot.Connector));

        await bot.AskAsync("Who patches?");
        await bot.UntilAsync(() => bot.Store.Undelivered is [{ MayHaveArrived: true }] && !bot.Time.HasCallUnderWay);
        await bot.PassAsync(TimeSpan.FromMinutes(3));
        await bot.RestartAsync();
        await bot.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Single(bot.Connector.Made);
    }

    [Theory]
    [MemberData(nameof(Unsure))]
    public async Task Other_words_that_may_have_arrived_are_posted_once_more(string failure, HttpProtocols protocols)
    {
        await using var bot = await SimulatedWire.StartAsync(protocols);
        for (var i = 0; i < 3; i++)
            bot.Connector.Moods.Enqueue(Moods.Unsure(failure, bot.Connector));

        await bot.SayAsync("Welcome");
        await bot.UntilAsync(() => bot.Store.Undelivered is [{ MayHaveArrived: true }]);
        await bot.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(2, bot.Connector.Made.Count);
    }

    [Fact]
    public async Task After_an_error_of_its_own_a_channel_is_not_asked_again()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Fault(500, "ServiceError"));

        await bot.SayAsync("Welcome");
        await bot.UntilAsync(() => bot.Store.Undelivered is [{ MayHaveArrived: true }]);
        await bot.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Single(bot.Connector.Made);
    }

    [Fact]
    public async Task A_question_that_did_not_arrive_is_shown_on_the_students_next_message_while_it_is_open()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(503));
        await bot.AskAsync("Who patches?");
        await bot.UntilAsync(() => bot.Store.Undelivered is [{ MayHaveArrived: true }] && !bot.Time.HasCallUnderWay);

        await bot.SayAsync("You can ask for a hint.", dialog: SimulatedWire.OpenQuestion());
        await bot.UntilDeliveredAsync();

        Assert.Equal(["Who patches?", "You can ask for a hint."], bot.TakenTexts());
    }

    [Fact]
    public async Task A_question_that_arrived_after_all_is_not_shown_again_once_it_is_answered_or_shown_anew()
    {
        await using var bot = await SimulatedWire.StartAsync();
        foreach (var conversation in new[] { "a:answered", "a:anew" })
        {
            bot.Connector.Moods.Enqueue(bot.Connector.TakeAndFail(504));
            await bot.AskAsync("Who patches?", conversation);
            await bot.UntilAsync(() => bot.Store.Undelivered.Count(delivery => delivery.MayHaveArrived) == (conversation is "a:anew" ? 2 : 1) && !bot.Time.HasCallUnderWay);
        }

        await bot.SayAsync("Right.", "a:answered", new Dialog.Idle());
        await bot.AskAsync("Once more: who patches?", "a:anew");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["Once more: who patches?", "Right.", "Who patches?", "Who patches?"], bot.TakenTexts().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_channel_that_will_never_take_it_is_not_asked_again_and_the_next_reply_arrives(int status)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(status, location: "https://evil.example/"));

        await bot.SayAsync("lost");
        await bot.SayAsync("next");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["next"], bot.TakenTexts());
        Assert.Equal(2, bot.Connector.Made.Count);
        Assert.DoesNotContain("evil.example:443", bot.Azure.Connections);
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "NotEnoughPermissions")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Nothing_is_posted_to_a_closed_conversation_until_the_student_says_something_again(int status, string code)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Azure.IsConnectorDown = true;
        await bot.SayAsync("one");
        await bot.SayAsync("two");
        await bot.UntilAsync(() => bot.Azure.Connections.Any(connection => connection.StartsWith("smba", StringComparison.Ordinal)));
        bot.Connector.Moods.Enqueue(Moods.Fault(status, code));
        bot.Azure.IsConnectorDown = false;
        await bot.UntilDeliveredAsync();

        await bot.SayAsync("three");
        await bot.UntilDeliveredAsync();

        Assert.Equal(["three"], bot.TakenTexts());
        Assert.Equal(2, bot.Connector.Made.Count);
    }

    [Fact]
    public async Task A_reply_to_what_is_gone_goes_to_the_conversation()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Fault(404, "ActivityNotFoundInConversation"));

        await bot.SayAsync("hello");
        await bot.UntilDeliveredAsync();

        Assert.Equal("/emea/v3/conversations/a%3Atalk/activities", bot.Connector.Made.Last().Path);
        Assert.Equal(["hello"], bot.TakenTexts());
    }

    [Fact]
    public async Task What_is_too_large_goes_without_its_card_and_then_shorter()
    {
        await using var bot = await SimulatedWire.StartAsync();
        for (var i = 0; i < 3; i++)
            bot.Connector.Moods.Enqueue(Moods.Fault(413, "MessageSizeTooBig"));

        await bot.AskAsync(new string('x', 8000));
        await bot.UntilDeliveredAsync();

        Assert.Equal([8000, 8000, 4002, 2003], bot.Connector.Made.Select(call => call.Text!.Length));
        Assert.Equal([1, 0, 0, 0], bot.Connector.Made.Select(call => call.Body!["attachments"]?.AsArray().Count ?? 0));
    }

    [Theory]
    [InlineData("smba.infra.gcc.teams.microsoft.com", true)]
    [InlineData("smba.evil.example", false)]
    public async Task A_conversation_of_another_cloud_is_followed_to_a_known_host_only(string host, bool isFollowed)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Fault(403, "InvalidBotApiHost", $"Use https://{host}/ instead."));

        await bot.SayAsync("hello");
        await bot.UntilDeliveredAsync();

        Assert.Equal(isFollowed, bot.Azure.Connections.Contains($"{host}:443"));
        Assert.Equal(isFollowed ? ["hello"] : [], bot.TakenTexts());
    }
}
