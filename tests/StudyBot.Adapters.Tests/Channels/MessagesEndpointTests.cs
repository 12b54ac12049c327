using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class MessagesEndpointTests
{
    private static readonly Action<ChannelOptions> Open = options => options.DangerouslyAllowUnauthenticated = true;

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Activities_are_posted_and_nothing_else(string method)
    {
        await using var host = await WireHost.StartAsync(Open);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_and_come_again_for_the_same_activity()
    {
        await using var host = await WireHost.StartAsync(Open);

        using var first = await PostAsync(host, Emulated.Message("hello").ExpectingReplies());
        using var second = await PostAsync(host, Emulated.Message("hello").ExpectingReplies());

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var reply = Assert.Single((await first.JsonAsync())["activities"]!.AsArray())!;
        Assert.Contains(SmallCourse.Title, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Equal("1", (string?)reply["replyToId"]);
        Assert.Equal("00000000-11", (string?)reply["from"]!["id"]);
        Assert.Equal("user-id-0", (string?)reply["recipient"]!["id"]);
        Assert.Equal("c/1|a", (string?)reply["conversation"]!["id"]);
        Assert.Null(reply["id"]);
        Assert.Null(reply["from"]!["role"]);
        Assert.Equal((await first.JsonAsync()).ToJsonString(), (await second.JsonAsync()).ToJsonString());
        Assert.Empty(await host.Store.ReadOutboxAsync(10, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("user-id-0", "00000000-11", 1)]
    [InlineData("user-id-0", null, 1)]
    [InlineData("00000000-11", null, 0)]
    [InlineData(null, null, 0)]
    public async Task A_person_who_comes_in_is_greeted_and_the_bot_itself_is_not(string? member, string? other, int replies)
    {
        await using var host = await WireHost.StartAsync(Open);
        var joined = Emulated.Joined("j-1", [.. new[] { member, other }.OfType<string>()]).ExpectingReplies();
        joined["channelId"] = "emulator";

        using var answer = await PostAsync(host, joined);

        Assert.Equal(replies, (await answer.JsonAsync())["activities"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("nobody-knows-this")]
    public async Task Other_activities_are_taken_and_answered_by_nothing(string type)
    {
        await using var host = await WireHost.StartAsync(Open);
        var activity = Emulated.Message("hello");
        activity["type"] = type;

        using var plain = await PostAsync(host, activity);
        using var expecting = await PostAsync(host, activity.ExpectingReplies());

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal("""{"activities":[]}""", await expecting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_caller_who_hangs_up_in_the_middle_of_a_body_is_no_failure_of_the_program()
    {
        var log = new NotedLog();
        await using (var host = await WireHost.StartAsync(Open, log: log))
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(enable: true, seconds: 0) };
            await socket.ConnectAsync(host.Address.Host, host.Address.Port, TestContext.Current.CancellationToken);
            await socket.SendAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray(), TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            socket.Close();
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        // Kestrel has a line of its own for it at times.
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error StudyBot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invoke_is_not_implemented()
    {
        await using var host = await WireHost.StartAsync(Open);
        var invoke = Emulated.Message("");
        invoke["type"] = "invoke";
        invoke["name"] = "task/fetch";

        using var answer = await PostAsync(host, invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    public async Task An_activity_that_does_not_say_whose_it_is_is_refused(string missing)
    {
        await using var host = await WireHost.StartAsync(Open);
        var activity = Emulated.Message("hello");
        activity.Remove(missing);

        using var answer = await PostAsync(host, activity);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await answer.RefusalAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(WireHost host, JsonObject activity) =>
        host.Http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
}
