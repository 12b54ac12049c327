using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The emulator with credentials, and other bots: only with a row in the table, and then by every rule.</summary>
public sealed class EntraCallerTests
{
    private const string OtherBot = "77777777-0c5d-4d8a-9a57-2f6f0b9f2c11";

    private static readonly KeyValuePair<string, string?>[] Row =
    [
        .. AzureStandIn.Settings,
        new("Channels:Bot:Issuers:0:Issuer", AzureStandIn.EntraIssuer),
        new("Channels:Bot:Issuers:0:Metadata", $"https://login.microsoftonline.com/{AzureStandIn.Tenant}/v2.0/.well-known/openid-configuration"),
        new("Channels:Bot:Issuers:0:Rules", "Entra"),
    ];

    public static TheoryData<string, string, string?> Wrong => new()
    {
        { "another tenant", "tid", "00000000-0000-0000-0000-00000000beef" },
        { "no tenant", "tid", null },
        { "another caller", "azp", OtherBot },
        { "no caller", "azp", null },
        { "a version that nobody knows", "ver", "3.0" },
        { "the other version, whose caller is another claim", "ver", "1.0" },
        { "another bot's audience", "aud", OtherBot },
        { "the connector's audience", "aud", "https://api.botframework.com" },
        { "the issuer of every tenant", "iss", "https://login.microsoftonline.com/common/v2.0" },
        { "the issuer of another tenant", "iss", "https://login.microsoftonline.com/00000000-0000-0000-0000-00000000beef/v2.0" },
        { "the issuer of a channel, which is no row here", "iss", AzureStandIn.ChannelIssuer },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_of_Entra_that_is_not_the_bots_own_is_refused(string wrong, string claim, string? value)
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: Row, azure: azure);
        var claims = Tokens.EntraClaims(azure.Time.GetUtcNow());
        claims[claim] = value;

        using var answer = await wire.Http.PostAsync(Emulated(), Tokens.Sign(SharedKeys.Entra, claims));

        Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized, $"With {wrong} it was answered by {answer.StatusCode}.");
    }

    [Theory]
    [InlineData("2.0", "azp")]
    [InlineData("1.0", "appid")]
    [InlineData(null, "appid")]
    public async Task The_emulator_signs_in_with_the_bots_own_credentials(string? version, string claim)
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: Row, azure: azure);
        var claims = Tokens.EntraClaims(azure.Time.GetUtcNow());
        claims.Remove("azp");
        claims[claim] = AzureStandIn.ClientId;
        if (version is null)
            claims.Remove("ver");
        else
            claims["ver"] = version;

        using var answer = await wire.Http.PostAsync(Emulated(), Tokens.Sign(SharedKeys.Entra, claims));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Another_bot_is_heard_when_it_is_listed()
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: [.. Row, new("Channels:Bot:Issuers:0:Callers:0", OtherBot)], azure: azure);

        using var listed = await wire.Http.PostAsync(Emulated(), Token(azure, OtherBot));
        using var emulator = await wire.Http.PostAsync(Emulated(), Token(azure, AzureStandIn.ClientId));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (listed.StatusCode, emulator.StatusCode));
    }

    [Theory]
    [InlineData("channelId", "msteams")]
    [InlineData("serviceUrl", "https://evil.example/")]
    [InlineData("serviceUrl", "http://10.0.0.1/")]
    public async Task Nobody_speaks_for_Teams_or_sends_replies_away_by_such_a_token(string member, string value)
    {
        await using var azure = await AzureStandIn.StartAsync();
        await using var wire = await WireHost.StartAsync(settings: Row, azure: azure);

        using var answer = await wire.Http.PostAsync(Emulated().With(member, value), Token(azure, AzureStandIn.ClientId));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static string Token(AzureStandIn azure, string caller) => Tokens.Sign(SharedKeys.Entra, Tokens.EntraClaims(azure.Time.GetUtcNow(), caller));

    private static JsonObject Emulated() =>
        TeamsActivity.Message("hello", serviceUrl: "http://localhost:9/_connector").With("channelId", "emulator").ExpectingReplies();
}
