using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class OutboxTests
{
    // Nobody listens on port 9 of this machine.
    private const string DeadService = "http://localhost:9/_connector";

    private static readonly Action<ChannelOptions> Open = options => options.DangerouslyAllowUnauthenticated = true;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_it_answers_and_leaves_the_outbox()
    {
        await using var channel = await ChannelStandIn.StartAsync();
        await using var host = await WireHost.StartAsync(Open);

        using var answer = await PostAsync(host, Emulated.Message("hello", "a/1", serviceUrl: channel.ServiceUrl));
        var (path, reply) = await channel.TakeAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/_connector/v3/conversations/c%2F1%7Ca/activities/a%2F1", path);
        Assert.Equal("a/1", (string?)reply["replyToId"]);
        Assert.Contains(SmallCourse.Title, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Empty(channel.UnknownCalls);
        await UntilEmptyAsync(host.Store);
    }

    [Fact]
    public async Task A_repeated_activity_is_answered_once()
    {
        await using var channel = await ChannelStandIn.StartAsync();
        await using var host = await WireHost.StartAsync(Open);

        using var first = await PostAsync(host, Emulated.Message("hello", "1", serviceUrl: channel.ServiceUrl));
        using var repeated = await PostAsync(host, Emulated.Message("hello", "1", serviceUrl: channel.ServiceUrl));
        using var other = await PostAsync(host, Emulated.Message("hello", "2", serviceUrl: channel.ServiceUrl));
        var replies = new[] { await channel.TakeAsync(), await channel.TakeAsync() };

        Assert.Equal(HttpStatusCode.OK, repeated.StatusCode);
        Assert.Equal("1,2", string.Join(',', replies.Select(reply => (string?)reply.Activity["replyToId"])));
        await UntilEmptyAsync(host.Store);
    }

    [Fact]
    public async Task Replies_of_a_conversation_arrive_in_their_order()
    {
        await using var channel = await ChannelStandIn.StartAsync();
        await using var host = await WireHost.StartAsync(Open);

        for (var i = 0; i < 20; i++)
            (await PostAsync(host, Emulated.Message("hello", $"{i}", serviceUrl: channel.ServiceUrl))).Dispose();
        List<string?> arrived = [];
        while (arrived.Count < 20)
            arrived.Add((string?)(await channel.TakeAsync()).Activity["replyToId"]);

        Assert.Equal(string.Join(',', Enumerable.Range(0, 20)), string.Join(',', arrived));
    }

    [Fact]
    public async Task A_conversation_that_cannot_be_reached_holds_up_no_other()
    {
        await using var channel = await ChannelStandIn.StartAsync();
        var store = new MemoryTurnStore();
        for (var i = 0; i < 250; i++)
            await store.CommitAsync(Pending("dead", $"{i}", i, DeadService), Cancellation);
        await using var host = await WireHost.StartAsync(Open, store);

        using var answer = await PostAsync(host, Emulated.Message("hello", "1", "alive", channel.ServiceUrl));
        var (path, _) = await channel.TakeAsync();

        Assert.Contains("/alive/", path, StringComparison.Ordinal);
        Assert.Equal(250, (await store.ReadOutboxAsync(1000, Cancellation)).Count(delivery => delivery.Conversation.Id == "dead"));
    }

    [Fact]
    public async Task What_was_not_delivered_when_the_program_ended_is_delivered_when_it_starts()
    {
        await using var channel = await ChannelStandIn.StartAsync();
        var store = new MemoryTurnStore();
        await store.CommitAsync(Pending("c", "1", 0, channel.ServiceUrl), Cancellation);

        await using var host = await WireHost.StartAsync(Open, store);
        var (_, reply) = await channel.TakeAsync();

        Assert.Equal("from before", (string?)reply["text"]);
        await UntilEmptyAsync(store);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(503)]
    public async Task A_channel_that_cannot_take_it_now_is_asked_again(int status)
    {
        await using var channel = await ChannelStandIn.StartAsync();
        channel.Moods.Enqueue(response =>
        {
            response.StatusCode = status;
            response.Headers.RetryAfter = "0";
        });
        await using var host = await WireHost.StartAsync(Open);

        using var answer = await PostAsync(host, Emulated.Message("hello", "1", serviceUrl: channel.ServiceUrl));

        Assert.Equal("1", (string?)(await channel.TakeAsync()).Activity["replyToId"]);
        Assert.Empty(channel.Moods);
        await UntilEmptyAsync(host.Store);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task A_channel_that_will_never_take_it_is_not_asked_again_and_the_next_reply_arrives(int status)
    {
        await using var elsewhere = await ChannelStandIn.StartAsync();
        await using var channel = await ChannelStandIn.StartAsync();
        channel.Moods.Enqueue(response =>
        {
            response.StatusCode = status;
            response.Headers.Location = $"{elsewhere.ServiceUrl}v3/conversations/c/activities";
        });
        await using var host = await WireHost.StartAsync(Open);

        using var lost = await PostAsync(host, Emulated.Message("hello", "1", serviceUrl: channel.ServiceUrl));
        using var next = await PostAsync(host, Emulated.Message("hello", "2", serviceUrl: channel.ServiceUrl));

        Assert.Equal("2", (string?)(await channel.TakeAsync()).Activity["replyToId"]);
        Assert.Empty(elsewhere.UnknownCalls);
        await UntilEmptyAsync(host.Store);
    }

    private static TurnCommit Pending(string conversation, string inboundId, long last, string serviceUrl) => new()
    {
        Conversation = new ConversationKey("local", "test", conversation),
        Student = new StudentKey("local", "test", "ann"),
        CourseId = "knots",
        InboundId = inboundId,
        At = DateTimeOffset.UnixEpoch,
        LastSequence = last,
        Dialog = DialogJson.Write(new Dialog.Idle()),
        Activities = ["""{"type":"message","text":"from before"}"""],
        DeliverTo = ConnectorAddress.Of(new Uri(serviceUrl), conversation, inboundId),
    };

    private static async Task UntilEmptyAsync(MemoryTurnStore store)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await store.ReadOutboxAsync(1, Cancellation) is not [])
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static Task<HttpResponseMessage> PostAsync(WireHost host, JsonObject activity) =>
        host.Http.PostAsJsonAsync("/api/messages", activity, Cancellation);
}
