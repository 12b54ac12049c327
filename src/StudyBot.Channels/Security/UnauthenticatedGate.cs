using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>With the operator's word for it, whatever demonstrably runs on this machine may post activities.</summary>
internal sealed class UnauthenticatedGate(IOptions<ChannelOptions> options)
{
    private static readonly string[] UsualChannels = ["emulator", "test", "console", "msteams", "webchat"];

    /// <summary>Judges the request before anything of its body is read. Null when there is nothing to object to.</summary>
    public static Refusal? FindFault(HttpContext context)
    {
        if (!LoopbackNames.IsLoopback(context.Connection.RemoteIpAddress))
            return Refusal.Forbidden("Without authentication, only callers on this machine are heard.");
        if (!LoopbackNames.Includes(context.Request.Host.Host))
            return Refusal.Forbidden("Without authentication, the host has to be called localhost.");

        // A proxy brings strangers in under a local address; a browser brings in whatever page is open.
        return context.Request.Headers.Keys.Any(IsOfProxyOrBrowser)
            ? Refusal.Forbidden("Without authentication, nothing is taken from a proxy or a browser.")
            : null;
    }

    public Refusal? FindFault(Activity activity)
    {
        IEnumerable<string> channels = options.Value.UnauthenticatedChannels is { Count: > 0 } named ? named : UsualChannels;
        if (!channels.Contains(activity.ChannelId, StringComparer.Ordinal))
            return Refusal.Forbidden("Without authentication, this channel is not taken.");
        return activity.ServiceUrl is null || ReadServiceUrl(activity.ServiceUrl) is not null
            ? null
            : Refusal.Forbidden("Without authentication, the service URL has to be on this machine.");
    }

    /// <summary>Null when it is not an address on this machine.</summary>
    public static Uri? ReadServiceUrl(string text) =>
        ChannelOptionsCheck.ReadWebAddress(text) is { } address && LoopbackNames.Includes(address.Host) ? address : null;

    private static bool IsOfProxyOrBrowser(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Origin", StringComparison.OrdinalIgnoreCase);
}
