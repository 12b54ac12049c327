using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Ends the start when the program would take unauthenticated activities on an address that others reach.</summary>
internal sealed class LoopbackStart(IServer server, IOptions<ChannelOptions> options) : IHostedLifecycleService
{
    // Only a server that has started knows what it is bound to; until then each request is judged by its own addresses.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return ChannelRegistration.WhyNotToStart(options.Value, addresses) is { } reason
            ? throw new OptionsValidationException(nameof(ChannelOptions), typeof(ChannelOptions), [reason])
            : Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
