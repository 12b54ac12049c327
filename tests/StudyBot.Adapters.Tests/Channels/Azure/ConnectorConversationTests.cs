using Microsoft.Extensions.DependencyInjection;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

public sealed class ConnectorConversationTests
{
    private static readonly Uri Service = new(AzureStandIn.ServiceUrl);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_changed_and_taken_back()
    {
        await using var bot = await SimulatedWire.StartAsync();
        var conversations = bot.Wire.Services.GetRequiredService<ConnectorConversations>();

        var changed = await conversations.UpdateAsync(Service, "a:talk", "1/2", new Activity { Type = "message", Text = "changed" }, Cancellation);
        var deleted = await conversations.DeleteAsync(Service, "a:talk", "1/2", Cancellation);

        Assert.All([changed, deleted], outcome => Assert.IsType<ConnectorOutcome.Done>(outcome));
        Assert.Equal(
            ["PUT /emea/v3/conversations/a%3Atalk/activities/1%2F2", "DELETE /emea/v3/conversations/a%3Atalk/activities/1%2F2"],
            bot.Connector.Made.Select(call => $"{call.Method} {call.Path}"));
        Assert.Equal("changed", bot.Connector.Made.First().Text);
    }

    [Fact]
    public async Task A_conversation_with_one_student_is_made()
    {
        await using var bot = await SimulatedWire.StartAsync();

        var id = await bot.Wire.Services.GetRequiredService<ConnectorConversations>().CreateAsync(
            Service, new ConversationParameters { TenantId = AzureStandIn.Tenant, Members = [new ChannelAccount { Id = "29:one" }] }, Cancellation);

        Assert.Equal("1", id);
        Assert.Equal("""{"isGroup":false,"members":[{"id":"29:one"}],"tenantId":"9f1c7a52-6d0e-4b57-8c55-1d7f6f0a3e02"}""", Assert.Single(bot.Connector.Made).Body!.ToJsonString());
    }

    [Fact]
    public async Task Members_are_read_and_who_is_not_there_is_not_found()
    {
        await using var bot = await SimulatedWire.StartAsync();
        var conversations = bot.Wire.Services.GetRequiredService<ConnectorConversations>();

        var all = await conversations.ReadMembersAsync(Service, "a:talk", Cancellation);
        var one = await conversations.FindMemberAsync(Service, "a:talk", "29:one", Cancellation);
        bot.Connector.Moods.Enqueue(Moods.Answer(404));
        var nobody = await conversations.FindMemberAsync(Service, "a:talk", "29:gone", Cancellation);

        Assert.Equal(["29:one", "29:two"], all!.Select(member => member.Id));
        Assert.Equal("a-1", one!.AadObjectId);
        Assert.Null(nobody);
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Members = [.. Enumerable.Range(0, 1234).Select(i => $"29:{i}")];

        var all = await bot.Wire.Services.GetRequiredService<ConnectorConversations>().ReadMembersAsync(Service, "19:team", Cancellation);

        Assert.Equal(bot.Connector.Members, all!.Select(member => member.Id));
        Assert.Equal(3, bot.Connector.Made.Count);
    }

    [Theory]
    [InlineData(502, 2)]
    [InlineData(503, 2)]
    [InlineData(504, 2)]
    [InlineData(412, 2)]
    [InlineData(429, 2)]
    [InlineData(500, 1)]
    [InlineData(400, 1)]
    [InlineData(404, 1)]
    public async Task What_shows_nothing_twice_is_tried_again_after_failures_that_pass(int status, int calls)
    {
        await using var bot = await SimulatedWire.StartAsync();
        bot.Connector.Moods.Enqueue(Moods.Answer(status));

        var reading = bot.Wire.Services.GetRequiredService<ConnectorConversations>().DeleteAsync(Service, "a:talk", "1", Cancellation);
        await bot.UntilAsync(() => reading.IsCompleted);

        Assert.Equal(calls == 2, await reading is ConnectorOutcome.Done);
        Assert.Equal(calls, bot.Connector.Made.Count);
    }
}
