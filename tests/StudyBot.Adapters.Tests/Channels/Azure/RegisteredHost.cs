using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>The wire of a registered bot, with all of Microsoft's hosts standing in.</summary>
public sealed class RegisteredHost : IAsyncLifetime
{
    internal AzureStandIn Azure { get; private set; } = null!;

    internal WireHost Wire { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Azure = await AzureStandIn.StartAsync();
        Wire = await WireHost.StartAsync(settings: AzureStandIn.Settings, azure: Azure);
    }

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        await Azure.DisposeAsync();
    }
}
