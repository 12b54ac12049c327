using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A host that takes activities through a door of its own, and the turn behind it.</summary>
public sealed class FrontDoorTests
{
    [Fact]
    public async Task Replies_come_in_the_answer_although_the_activity_does_not_ask_for_it()
    {
        await using var host = await StartAsync();

        using var first = await host.Http.PostAsync(TeamsActivity.Message("hello"), token: null);
        using var second = await host.Http.PostAsync(TeamsActivity.Message("hello"), token: null);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var reply = Assert.Single((await first.JsonAsync())["activities"]!.AsArray())!;
        Assert.Contains(SmallCourse.Title, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Equal("29:student", (string?)reply["recipient"]!["id"]);
        Assert.Equal((await first.JsonAsync()).ToJsonString(), (await second.JsonAsync()).ToJsonString());
        Assert.Empty(host.Store.Undelivered);
    }

    [Fact]
    public async Task The_conversation_is_the_one_that_the_own_endpoint_would_lead()
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var own = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure);
        await using var behindDoor = await StartAsync(own.Store);
        var activity = TeamsActivity.Message("hello").ExpectingReplies();

        using var byToken = await own.Http.PostAsync(activity, azure.Token());
        using var byDoor = await behindDoor.Http.PostAsync(activity, token: null);

        Assert.Equal((await byToken.JsonAsync()).ToJsonString(), (await byDoor.JsonAsync()).ToJsonString());
    }

    [Theory]
    [InlineData("typing", 200, """{"activities":[]}""")]
    [InlineData("invoke", 501, "")]
    public async Task What_asks_for_nothing_is_answered_as_the_own_endpoint_does(string type, int status, string body)
    {
        await using var host = await StartAsync();

        using var answer = await host.Http.PostAsync(TeamsActivity.Message("").With("type", type).With("name", "nobody/knows/this"), token: null);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(body, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("channelId", "emulator")]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net.example.org/")]
    [InlineData("serviceUrl", "http://localhost:9/")]
    [InlineData("tenant", "00000000-0000-0000-0000-000000000001")]
    [InlineData("tenant", null)]
    public async Task A_vouched_caller_is_held_against_the_lists_all_the_same(string what, string? value)
    {
        await using var host = await StartAsync();
        var activity = what is "tenant"
            ? TeamsActivity.Message("hello").With("channelData", null).With("conversation", new JsonObject { ["id"] = "c", ["tenantId"] = value })
            : TeamsActivity.Message("hello").With(what, value);

        using var answer = await host.Http.PostAsync(activity, token: null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await answer.RefusalAsync();
    }

    [Fact]
    public async Task Without_a_registration_nobody_is_heard_through_any_door()
    {
        await using var host = await WireHost.StartAsync(options => options.DangerouslyAllowUnauthenticated = true, door: PassOnAsync);

        using var answer = await host.Http.PostAsync(Emulated.Message("hello"), token: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("no json", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":"\ud800"}""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_activity_is_refused(string body, HttpStatusCode status)
    {
        await using var host = await StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await host.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using var host = await StartAsync();

        using var answer = await host.Http.PostAsync(TeamsActivity.Message(new string('é', 128 * 1024)), token: null);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task What_nobody_foresaw_behind_the_door_is_one_sentence_to_the_caller()
    {
        await using var host = await WireHost.StartAsync(door: _ => throw new InvalidOperationException("canary"));

        using var answer = await host.Http.PostAsync(TeamsActivity.Message("hello"), token: null);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("canary", await answer.RefusalAsync(), StringComparison.Ordinal);
    }

    private static Task<WireHost> StartAsync(MemoryTurnStore? store = null) =>
        WireHost.StartAsync(store: store, settings: AzureStandIn.Settings, door: PassOnAsync);

    /// <summary>The simplest of doors: whoever comes in is vouched for.</summary>
    private static async Task PassOnAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var (status, json) = await ChannelRegistration.AnswerVouchedAsync(context, await body.ReadToEndAsync(context.RequestAborted));
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(json ?? "", context.RequestAborted);
    }
}
