using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A token that was taken before is not read again, and whatever may have changed since is judged as if it came for the first time.</summary>
public sealed class VerifiedTokenTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private AzureStandIn azure = null!;
    private WireHost wire = null!;
    private string token = "";

    public async ValueTask InitializeAsync()
    {
        azure = await AzureStandIn.StartAsync(time);
        wire = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure, time: time);
        token = azure.Token(Tokens.Claims(time.GetUtcNow()).With("exp", time.GetUtcNow().AddDays(3).ToUnixTimeSeconds()));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(token));
    }

    public async ValueTask DisposeAsync()
    {
        await wire.DisposeAsync();
        await azure.DisposeAsync();
    }

    [Fact]
    public async Task It_is_taken_again_until_its_time_is_over()
    {
        time.Advance(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(5));
        var last = await PostAsync(token);

        time.Advance(TimeSpan.FromSeconds(1));
        var after = await PostAsync(token);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (last, after));
    }

    [Fact]
    public async Task It_is_refused_when_its_key_was_withdrawn()
    {
        azure.Published.Remove(azure.Key);
        await HaveKeysFetchedAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(token));
    }

    [Fact]
    public async Task It_is_refused_when_another_key_has_taken_the_id_of_its_own()
    {
        azure.Published.Remove(azure.Key);
        azure.Published.Add(IssuerKey.Make(azure.Key.Kid, "msteams"));
        await HaveKeysFetchedAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(token));
    }

    [Fact]
    public async Task It_is_taken_when_the_same_keys_were_fetched_again()
    {
        await HaveKeysFetchedAsync();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(token));
    }

    [Fact]
    public async Task It_is_refused_for_a_service_URL_that_is_not_its_own() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(token, "https://smba.trafficmanager.net/amer/"));

    [Fact]
    public async Task It_is_refused_for_a_channel_that_its_key_is_not_endorsed_for() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await wire.Http.PostAsync(TeamsActivity.Message("hello").With("channelId", "directline"), token)).StatusCode);

    [Fact]
    public async Task Its_content_with_any_other_signature_is_refused()
    {
        var open = token[..token.LastIndexOf('.')];
        using var stranger = RSA.Create(2048);
        var signed = Convert.ToBase64String(stranger.SignData(Tokens.Bytes(open), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync($"{open}.{signed}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync($"{token[..^8]}AAAAAAAA"));
    }

    [Fact]
    public async Task Its_signature_under_other_content_is_refused()
    {
        var other = Tokens.Open(Tokens.Header(azure.Key).ToJsonString(), Tokens.Claims(time.GetUtcNow()).With("serviceurl", "https://smba.trafficmanager.net/amer/").ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync($"{other}.{token.Split('.')[2]}", "https://smba.trafficmanager.net/amer/"));
    }

    [Fact]
    public void So_many_are_remembered_and_no_more()
    {
        var verified = new VerifiedTokens();
        var found = new VerifiedToken(Caller: null!, Key: null!, default, default);
        for (var i = 0; i <= 1024; i++)
            verified.Add($"Bearer token-{i}", found);

        Assert.Null(verified.Find("Bearer token-0"));
        Assert.Same(found, verified.Find("Bearer token-1024"));
    }

    // A key id that nobody knows has the keys fetched, five minutes after the last time at the earliest.
    private async Task HaveKeysFetchedAsync()
    {
        time.Advance(TimeSpan.FromMinutes(5));
        await PostAsync(azure.Token().Replace(token.Split('.')[0], Tokens.Open(Tokens.Header(azure.Key).With("kid", "unknown").ToJsonString(), "").TrimEnd('.'), StringComparison.Ordinal));
        Assert.Equal(2, azure.MetadataFetches);
    }

    private async Task<HttpStatusCode> PostAsync(string shown, string serviceUrl = AzureStandIn.ServiceUrl)
    {
        using var answer = await wire.Http.PostAsync(TeamsActivity.Message("hello", serviceUrl: serviceUrl).ExpectingReplies(), shown);
        return answer.StatusCode;
    }
}
