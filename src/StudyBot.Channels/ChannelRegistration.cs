using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Puts the wire into a host: Direct Line with its page's tokens, and the Bot Framework endpoint.</summary>
public static class ChannelRegistration
{
    /// <summary>
    /// Needs <c>TurnRunner</c>, <c>ITurnStore</c>, <c>IGroupQuizStore</c> and <c>ICourseSource</c> from the host, and reads the section <c>Channels</c> of its configuration. Tokens outlive a
    /// restart when the host keeps the Data Protection keys (<c>PersistKeysToFileSystem</c>).
    /// </summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, Action<ChannelOptions>? configure = null)
    {
        services.AddOptions<ChannelOptions>()
            .BindConfiguration("Channels", binder => binder.ErrorOnUnknownConfiguration = true)
            .Configure(options => configure?.Invoke(options))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChannelOptions>, ChannelOptionsCheck>();
        services.AddDataProtection().SetApplicationName("StudyBot");
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<GuardedEndpoint>().AddSingleton<PublicAddress>().AddSingleton<OriginCheck>();
        services.AddSingleton<PassSeal>().AddSingleton<StudentCookie>().AddSingleton<DirectLineCaller>().AddSingleton<StreamWakes>();
        services.AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>().AddSingleton<StreamEndpoint>();

        services.AddSingleton<MetadataReader>().AddSingleton<IssuerTable>().AddSingleton<TokenCheck>().AddSingleton<RegistrationCheck>();
        services.AddSingleton<ServiceUrls>().AddSingleton<TenantList>().AddSingleton<UnauthenticatedGate>().AddSingleton<SenderBudget>();
        services.AddSingleton<CallerGate>().AddSingleton<ActivityVetting>().AddSingleton<MessagesEndpoint>().AddSingleton<VouchedActivity>();
        services.AddSingleton<InstructorList>().AddSingleton<GroupTalks>().AddSingleton<GroupRosters>().AddSingleton<GroupScreens>().AddSingleton<PersonalTalk>();
        services.AddSingleton<GroupCardBell>().AddSingleton<GroupCardPost>().AddSingleton<GroupCardInvoke>().AddSingleton<InvokedTurn>();
        services.AddSingleton<TeamsInvokes>().AddSingleton<CardInvoke>().AddSingleton<FeedbackInvoke>().AddSingleton<NoteSearchInvoke>();
        services.AddSingleton(_ => new ChannelHttp(ChannelHttp.Handler())).AddSingleton<BotCredential>().AddSingleton<BotToken>();
        services.AddSingleton<ConnectorVerdict>().AddSingleton<ConnectorClient>().AddSingleton<ConnectorConversations>();
        services.AddSingleton<HostBreaker>().AddSingleton<Courier>().AddSingleton<OutboxBell>();
        services.AddSingleton<OutboxDelivery>().AddHostedService(provider => provider.GetRequiredService<OutboxDelivery>());
        services.AddHostedService<GroupCardDelivery>();
        services.AddHostedService<LoopbackStart>();
        return services;
    }

    /// <summary>Maps <c>/chat/token</c>, <c>/v3/directline</c> and <c>/api/messages</c>; WebSockets need nothing more.</summary>
    /// <param name="door">Takes what is posted to <c>/api/messages</c>, in place of the own endpoint and its check of tokens.</param>
    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder routes, RequestDelegate? door = null)
    {
        DirectLineRoutes.Map(routes);
        MessagesEndpoint.Map(routes, door);
        return routes;
    }

    /// <summary>
    /// For a door that has authenticated its caller: answers the activity as <c>/api/messages</c> answers one that expects replies, with the same
    /// status and JSON (null for no body). Channel, service URL and tenant are held against the settings here, and without a registration
    /// nobody is heard.
    /// </summary>
    public static Task<(int Status, string? Json)> AnswerVouchedAsync(HttpContext context, string activity)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(activity);
        return context.RequestServices.GetRequiredService<VouchedActivity>().AnswerAsync(context.Request, activity);
    }

    /// <summary>Null when the program may listen on these addresses; else a sentence with the mend. The start checks it, too.</summary>
    public static string? WhyNotToStart(ChannelOptions options, IEnumerable<string> addresses)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(addresses);
        return options.DangerouslyAllowUnauthenticated && addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open
            ? $"Channels:DangerouslyAllowUnauthenticated is on while the program listens on {open}, which others can reach: "
                + "turn it off, or listen on http://localhost only."
            : null;
    }

    /// <summary>Tries a bot's registration out over the network: a sentence with the mend for each thing that does not work.</summary>
    public static Task<IReadOnlyList<string>> FindRegistrationFaultsAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<RegistrationCheck>().FindFaultsAsync(cancellation);

    private static bool IsLoopback(string address)
    {
        try
        {
            var bound = BindingAddress.Parse(address);
            return !bound.IsUnixPipe && !bound.IsNamedPipe && LoopbackNames.Includes(bound.Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
