using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class UnauthenticatedGateTests
{
    private static readonly Action<ChannelOptions> Open = options => options.DangerouslyAllowUnauthenticated = true;

    [Fact]
    public async Task Nobody_may_post_as_long_as_nobody_can_be_authenticated()
    {
        await using var host = await WireHost.StartAsync();

        using var activity = await PostAsync(host, Emulated.Message("hello"));
        using var rubbish = await host.Http.PostAsync("/api/messages", new StringContent("<"), TestContext.Current.CancellationToken);
        using var huge = await host.Http.PostAsync("/api/messages", BadBodies.Of(new string(' ', 300_000)), TestContext.Current.CancellationToken);

        Assert.All([activity, rubbish, huge], answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        await activity.RefusalAsync();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://user@localhost/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://2130706433.evil/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task Replies_go_to_this_machine_only(string serviceUrl)
    {
        await using var host = await WireHost.StartAsync(Open);

        using var answer = await PostAsync(host, Emulated.Message("hello", serviceUrl: serviceUrl));
        using var expecting = await PostAsync(host, Emulated.Message("hello", serviceUrl: serviceUrl).ExpectingReplies());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, expecting.StatusCode);
        Assert.Empty(await host.Store.ReadOutboxAsync(10, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("Emulator")]
    [InlineData("slack")]
    public async Task Unknown_channels_are_not_taken(string channel)
    {
        await using var host = await WireHost.StartAsync(Open);
        var activity = Emulated.Message("hello").ExpectingReplies();
        activity["channelId"] = channel;

        using var answer = await PostAsync(host, activity);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Origin", "http://localhost:3978")]
    public async Task Strangers_behind_a_proxy_or_a_page_are_not_this_machine(string header, string value)
    {
        await using var host = await WireHost.StartAsync(Open);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Emulated.Message("hello").ExpectingReplies()) };
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(WireHost host, JsonObject activity) =>
        host.Http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
}
