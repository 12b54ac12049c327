using Microsoft.Extensions.DependencyInjection;
using StudyBot.Adapters.Tests.Channels;
using StudyBot.Core;

namespace StudyBot.Conversation.Tests;

/// <summary>The program as the bot of a registration, with Microsoft's hosts standing in on this machine.</summary>
public sealed class RegisteredProgram : ServedProgram
{
    internal AzureStandIn Azure { get; private set; } = null!;

    protected override IEnumerable<KeyValuePair<string, string?>> OwnSettings => AzureStandIn.Settings;

    public override async ValueTask InitializeAsync()
    {
        Azure = await AzureStandIn.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Azure.DisposeAsync();
    }

    /// <summary>What the channel takes of what was stored for a conversation after a sequence number.</summary>
    internal async Task<IReadOnlyList<ConnectorCallMade>> TakeAsync(string conversation, long after)
    {
        var stored = await Services.GetRequiredService<ITurnStore>().ReadActivitiesAsync(
            new ConversationKey(AzureStandIn.Tenant, "msteams", conversation), after, int.MaxValue, TestContext.Current.CancellationToken);
        List<ConnectorCallMade> taken = [];
        while (taken.Count < stored.Count)
            taken.Add(await Azure.Connector.TakeAsync());
        return taken;
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton(Azure.Http());
}
