using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StudyBot.Channels;

namespace StudyBot.BotBuilder;

/// <summary>Puts the official SDK before the conversation, as the door of <c>/api/messages</c>.</summary>
public static class BotBuilderRegistration
{
    /// <summary>The settings of the SDK that this program takes, by the SDK's names; they have no section.</summary>
    public static IReadOnlyList<string> Settings { get; } =
        [.. typeof(MicrosoftAppOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    /// <summary>Needs <c>AddChannels</c>, whose registration it fills in from the SDK's settings.</summary>
    public static IServiceCollection AddBotBuilder(this IServiceCollection services)
    {
        services.AddOptions<MicrosoftAppOptions>().Configure<IConfiguration>((app, configuration) => configuration.Bind(app)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MicrosoftAppOptions>, MicrosoftAppOptionsCheck>();
        services.AddOptions<ChannelOptions>().Configure<IOptions<MicrosoftAppOptions>>((channels, app) => app.Value.Register(channels.Bot));

        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>()));
        services.AddSingleton<StudyAdapter>().AddSingleton<SdkEndpoint>();
        return services;
    }

    /// <summary>Null without an application id: the SDK would let anybody in then, and the own endpoint knows better.</summary>
    public static RequestDelegate? FindDoor(IServiceProvider services) =>
        services.GetRequiredService<IOptions<MicrosoftAppOptions>>().Value.IsRegistered ? services.GetRequiredService<SdkEndpoint>().ReceiveAsync : null;
}
