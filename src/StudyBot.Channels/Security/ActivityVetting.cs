using System.Diagnostics;

namespace StudyBot.Channels;

/// <summary>Holds an activity against the caller that was authenticated: the channel, the service URL and the tenant that it names are its own.</summary>
internal sealed class ActivityVetting(UnauthenticatedGate unauthenticated, IssuerTable issuers, ServiceUrls services, TenantList tenants)
{
    private static readonly Vetting NotEndorsed = new Vetting.Unfit(
        new Refusal(401, "Unauthorized", "The token is not one of the channel that the activity names."));

    private static readonly Vetting AnotherService = new Vetting.Unfit(
        new Refusal(401, "Unauthorized", "The token is not for the service URL that the activity names."));

    private static readonly Vetting UnknownChannel = new Vetting.Unfit(Refusal.Forbidden("This channel is not taken."));
    private static readonly Vetting UnknownService = new Vetting.Unfit(Refusal.Forbidden("Replies are not sent to this service URL."));
    private static readonly Vetting UnknownTenant = new Vetting.Unfit(Refusal.Forbidden("This bot is not for the tenant that the activity names."));

    public Vetting Judge(Caller caller, Activity activity) => caller switch
    {
        Caller.Unauthenticated => JudgeUnauthenticated(activity),
        Caller.Channel channel => JudgeChannel(channel, activity),
        Caller.Application application => JudgeApplication(application, activity),
        Caller.Vouched => JudgeVouched(activity),
        _ => throw new UnreachableException(),
    };

    private Vetting JudgeUnauthenticated(Activity activity)
    {
        if (unauthenticated.FindFault(activity) is { } fault)
            return new Vetting.Unfit(fault);

        var service = activity.ServiceUrl is { } url ? UnauthenticatedGate.ReadServiceUrl(url) : null;
        return new Vetting.Fit(activity.Conversation?.TenantId is { Length: > 0 } named ? named : DirectLineNames.Tenant, service);
    }

    private Vetting JudgeChannel(Caller.Channel caller, Activity activity)
    {
        if (!caller.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
            return NotEndorsed;
        if (!caller.Issuer.Channels.Contains(activity.ChannelId, StringComparer.Ordinal))
            return UnknownChannel;
        if (services.Read(activity.ServiceUrl) is not { } service)
            return UnknownService;
        if (caller.ServiceUrl != activity.ServiceUrl && (services.Read(caller.ServiceUrl) is not { } claimed || !ServiceUrls.AreSame(claimed, service)))
            return AnotherService;
        return tenants.Find(activity) is { } tenant ? new Vetting.Fit(tenant, service) : UnknownTenant;
    }

    // Such a token says nothing of service URLs, so a holder could have the bot's token sent anywhere: the list is all that stands before that.
    private Vetting JudgeApplication(Caller.Application caller, Activity activity)
    {
        if (!caller.Issuer.Channels.Contains(activity.ChannelId, StringComparer.Ordinal))
            return UnknownChannel;
        if (tenants.Find(activity) is not { } tenant)
            return UnknownTenant;
        if (activity.ServiceUrl is not { } url)
            return new Vetting.Fit(tenant, ServiceUrl: null);

        var service = services.Read(url) ?? (caller.IsOnThisMachine ? UnauthenticatedGate.ReadServiceUrl(url) : null);
        return service is null ? UnknownService : new Vetting.Fit(tenant, service);
    }

    // What the host saw of the token is not known here, so all that an activity says is held against the lists.
    private Vetting JudgeVouched(Activity activity)
    {
        if (!issuers.All.Any(issuer => issuer.Channels.Contains(activity.ChannelId, StringComparer.Ordinal)))
            return UnknownChannel;
        if (services.Read(activity.ServiceUrl) is not { } service)
            return UnknownService;
        return tenants.Find(activity) is { } tenant ? new Vetting.Fit(tenant, service) : UnknownTenant;
    }
}
