using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>What an activity may say of itself, once its caller is known.</summary>
public sealed class SenderTests(RegisteredHost host) : IClassFixture<RegisteredHost>
{
    private const string OtherTenant = "00000000-0000-0000-0000-00000000beef";

    [Theory]
    [InlineData(OtherTenant, OtherTenant)]
    [InlineData(AzureStandIn.Tenant, OtherTenant)]
    [InlineData(OtherTenant, AzureStandIn.Tenant)]
    [InlineData(null, OtherTenant)]
    [InlineData(null, null)]
    public async Task Students_of_another_tenant_or_of_none_are_not_heard(string? ofConversation, string? ofChannelData)
    {
        using var answer = await PostAsync(InTenants(ofConversation, ofChannelData));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null(await FindAsync(OtherTenant));
    }

    [Theory]
    [InlineData(AzureStandIn.Tenant, null)]
    [InlineData(null, AzureStandIn.Tenant)]
    public async Task The_tenant_may_be_said_in_either_place(string? ofConversation, string? ofChannelData)
    {
        using var answer = await PostAsync(InTenants(ofConversation, ofChannelData));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(await FindAsync(AzureStandIn.Tenant));
    }

    [Fact]
    public async Task A_tenant_in_capital_letters_is_the_same_tenant()
    {
        using var answer = await PostAsync(InTenants(AzureStandIn.Tenant.ToUpperInvariant(), AzureStandIn.Tenant));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await FindAsync(AzureStandIn.Tenant.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("directline", HttpStatusCode.Unauthorized)]
    [InlineData("emulator", HttpStatusCode.Unauthorized)]
    [InlineData("MSTeams", HttpStatusCode.Unauthorized)]
    [InlineData("msteams:copilot", HttpStatusCode.Unauthorized)]
    [InlineData("webchat", HttpStatusCode.OK)]
    public async Task A_channel_is_taken_when_the_key_is_endorsed_for_it(string channel, HttpStatusCode status)
    {
        using var answer = await PostAsync(InTenants(null, null).With("channelId", channel));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_channel_that_nobody_wants_is_forbidden_although_its_key_is_endorsed_for_it()
    {
        await using var azure = await AzureStandIn.StartAsync();
        azure.Published.Add(azure.Key = IssuerKey.Make("many", "msteams", "slack"));
        await using var wire = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: azure);

        using var answer = await wire.Http.PostAsync(TeamsActivity.Message("hello").With("channelId", "slack"), azure.Token());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task People_of_an_open_channel_never_meet_those_of_our_page()
    {
        var activity = InTenants(null, null).With("channelId", "webchat").With("conversation", new JsonObject { ["id"] = "open" });

        using var answer = await PostAsync(activity);

        Assert.Null(await host.Wire.Store.FindConversationAsync(new ConversationKey("local", "webchat", "open"), TestContext.Current.CancellationToken));
        Assert.NotNull(await host.Wire.Store.FindConversationAsync(new ConversationKey("botframework", "webchat", "open"), TestContext.Current.CancellationToken));
    }

    private static JsonObject InTenants(string? ofConversation, string? ofChannelData)
    {
        var activity = TeamsActivity.Message("hello", conversation: "a:tenant").ExpectingReplies();
        activity["conversation"]!["tenantId"] = ofConversation;
        activity["channelData"]!["tenant"]!["id"] = ofChannelData;
        return activity;
    }

    private Task<StoredConversation?> FindAsync(string tenant) =>
        host.Wire.Store.FindConversationAsync(new ConversationKey(tenant, "msteams", "a:tenant"), TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> PostAsync(JsonObject activity) => host.Wire.Http.PostAsync(activity, host.Azure.Token());
}
