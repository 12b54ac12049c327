using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class SigningKeyTests
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(56));

    [Fact]
    public async Task A_storm_of_unknown_keys_reaches_the_issuer_once()
    {
        await using var azure = await AzureStandIn.StartAsync(time);
        await using var wire = await StartAsync(azure);
        using var known = await PostAsync(wire, azure.Token());

        await Parallel.ForEachAsync(Enumerable.Range(0, 2000), TestContext.Current.CancellationToken, async (i, _) =>
        {
            var header = Tokens.Header(azure.Key).With("kid", $"unknown-{i}");
            using var answer = await PostAsync(wire, $"{Tokens.Open(header.ToJsonString(), Tokens.Claims(time.GetUtcNow()).ToJsonString())}.AAAA");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        });

        Assert.Equal(1, azure.MetadataFetches);
    }

    [Fact]
    public async Task A_new_key_is_found_when_the_last_look_is_five_minutes_ago()
    {
        await using var azure = await AzureStandIn.StartAsync(time);
        await using var wire = await StartAsync(azure);
        using var before = await PostAsync(wire, azure.Token());
        azure.Published.Add(azure.Key = IssuerKey.Make("rolled", "msteams"));

        using var tooEarly = await PostAsync(wire, azure.Token());
        time.Advance(TimeSpan.FromMinutes(5));
        using var after = await PostAsync(wire, azure.Token());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.OK), (before.StatusCode, tooEarly.StatusCode, after.StatusCode));
        Assert.Equal(2, azure.MetadataFetches);
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_good_for_a_day_at_most()
    {
        await using var azure = await AzureStandIn.StartAsync(time);
        await using var wire = await StartAsync(azure);
        using var before = await PostAsync(wire, azure.Token());
        azure.Published.Remove(azure.Key);

        time.Advance(TimeSpan.FromHours(24));
        using var last = await PostAsync(wire, azure.Token());
        var after = await UntilAsync(wire, azure, status => status is HttpStatusCode.Unauthorized);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, last.StatusCode, after));
    }

    [Fact]
    public async Task Old_keys_serve_for_five_days_when_the_issuer_cannot_be_reached_and_then_nobody_is_judged()
    {
        await using var azure = await AzureStandIn.StartAsync(time);
        await using var wire = await StartAsync(azure);
        using var before = await PostAsync(wire, azure.Token());
        for (var i = 0; i < 100; i++)
            azure.MetadataMoods.Enqueue(Fail(500));

        time.Advance(TimeSpan.FromDays(4.9));
        using var old = await PostAsync(wire, azure.Token());
        time.Advance(TimeSpan.FromDays(0.2));
        using var tooOld = await PostAsync(wire, azure.Token());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, old.StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, tooOld.StatusCode);
    }

    public static TheoryData<string> Metadata => ["an error", "a redirect", "no JSON", "no keys", "more than 256 KiB", "keys without TLS"];

    [Theory]
    [MemberData(nameof(Metadata))]
    public async Task Without_any_keys_nobody_is_judged_and_soon_it_is_tried_again(string mood)
    {
        await using var azure = await AzureStandIn.StartAsync(time);
        await using var wire = await StartAsync(azure);
        azure.MetadataMoods.Enqueue(mood switch
        {
            "an error" => Fail(503),
            "a redirect" => Redirect,
            "no JSON" => context => context.Response.WriteAsync("<html>"),
            "no keys" => context => context.Response.WriteAsync("{}"),
            "more than 256 KiB" => context => context.Response.WriteAsync(new string(' ', 300_000) + "{}"),
            _ => context => context.Response.WriteAsync("""{"jwks_uri":"http://login.botframework.com/v1/.well-known/keys"}"""),
        });

        using var without = await PostAsync(wire, azure.Token());
        time.Advance(TimeSpan.FromSeconds(10));
        using var with = await PostAsync(wire, azure.Token());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
        Assert.All(azure.Connections, connection => Assert.Equal("login.botframework.com:443", connection));
    }

    private static Func<HttpContext, Task> Fail(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static Task Redirect(HttpContext context)
    {
        context.Response.Redirect("https://evil.example/keys");
        return Task.CompletedTask;
    }

    private static async Task<HttpStatusCode> UntilAsync(WireHost wire, AzureStandIn azure, Func<HttpStatusCode, bool> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            using var answer = await PostAsync(wire, azure.Token());
            if (isIt(answer.StatusCode))
                return answer.StatusCode;
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private Task<WireHost> StartAsync(AzureStandIn azure) => WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure, time: time);

    private static Task<HttpResponseMessage> PostAsync(WireHost wire, string token) => wire.Http.PostAsync(TeamsActivity.Message("hello").ExpectingReplies(), token);
}
