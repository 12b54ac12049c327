using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class TokenCheckTests(RegisteredHost host) : IClassFixture<RegisteredHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Forged => [.. ForgedTokens.ByName.Keys];

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_forged_token_is_refused_and_nothing_comes_of_it(string wrong)
    {
        var conversation = $"forged/{wrong}";

        using var answer = await PostAsync(JsonContent.Create(TeamsActivity.Message("hello", conversation: conversation)), ForgedTokens.ByName[wrong]);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        await answer.RefusalAsync();
        Assert.Null(await host.Wire.Store.FindConversationAsync(new ConversationKey(AzureStandIn.Tenant, "msteams", conversation), Cancellation));
    }

    [Fact]
    public async Task The_token_that_a_channel_sends_is_taken()
    {
        using var answer = await host.Wire.Http.PostAsync(TeamsActivity.Message("hello", conversation: "a:good").ExpectingReplies(), host.Azure.Token());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single((await answer.JsonAsync())["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task The_scheme_may_be_written_in_any_letters(string scheme)
    {
        using var answer = await PostAsync(JsonContent.Create(TeamsActivity.Message("hello", conversation: "a:scheme").ExpectingReplies()), $"{scheme} {host.Azure.Token()}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(-63, -4, HttpStatusCode.OK)]
    [InlineData(-63, -6, HttpStatusCode.Unauthorized)]
    [InlineData(4, 60, HttpStatusCode.OK)]
    [InlineData(6, 60, HttpStatusCode.Unauthorized)]
    public async Task Clocks_may_differ_by_five_minutes(int from, int until, HttpStatusCode status)
    {
        var now = host.Azure.Time.GetUtcNow();
        var claims = Tokens.Claims(now);
        (claims["nbf"], claims["exp"]) = (now.AddMinutes(from).ToUnixTimeSeconds(), now.AddMinutes(until).ToUnixTimeSeconds());

        using var answer = await host.Wire.Http.PostAsync(TeamsActivity.Message("hello", conversation: "a:clock").ExpectingReplies(), host.Azure.Token(claims));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_list_of_audiences_is_good_when_this_bot_is_among_them()
    {
        var claims = Tokens.Claims(host.Azure.Time.GetUtcNow());
        claims["aud"] = new JsonArray("another", AzureStandIn.ClientId);

        using var answer = await host.Wire.Http.PostAsync(TeamsActivity.Message("hello", conversation: "a:list").ExpectingReplies(), host.Azure.Token(claims));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Two_headers_are_refused_even_when_each_is_good()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(TeamsActivity.Message("hello")) };
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {host.Azure.Token()}", $"Bearer {host.Azure.Token()}"]);

        using var answer = await host.Wire.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_is_read_only_for_a_caller_who_is_known()
    {
        using var forged = await PostAsync(BadBodies.Of("{"), "Bearer forged");
        using var hugeAndForged = await PostAsync(BadBodies.Of(new string(' ', 300_000)), "Bearer forged");
        using var good = await PostAsync(BadBodies.Of("{"), $"Bearer {host.Azure.Token()}");
        using var hugeAndGood = await PostAsync(BadBodies.Of(new string(' ', 300_000)), $"Bearer {host.Azure.Token()}");
        using var text = await PostAsync(new StringContent("hello", Encoding.UTF8, "text/plain"), $"Bearer {host.Azure.Token()}");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (forged.StatusCode, hugeAndForged.StatusCode));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge), (good.StatusCode, hugeAndGood.StatusCode));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(HttpContent content, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await host.Wire.Http.SendAsync(request, Cancellation);
    }
}
