using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>Keeps the pages of other sites from acting for a student. What is not a browser sends no origin, and is judged by its token.</summary>
internal sealed class OriginCheck(PublicAddress address, IOptions<ChannelOptions> options)
{
    private static readonly Refusal AnotherHost = Refusal.Forbidden(
        "The program is not known by this host name; use localhost, or set Channels:PublicUrl to the address that is used.");

    private static readonly Refusal AnotherOrigin = Refusal.Forbidden(
        "Pages of another site can't do this; if this is our page behind a proxy, name its origin in Channels:TrustedOrigins.");

    /// <summary>Null when there is nothing to object to.</summary>
    public Refusal? FindFault(HttpContext context)
    {
        if (!address.IsCalledByItsName(context))
            return AnotherHost;

        var origin = context.Request.Headers.Origin;
        return origin.Count == 0 || origin.All(value => value is not null && IsOurs(value, context.Request)) ? null : AnotherOrigin;
    }

    /// <summary>The same for what carries no token: a browser, which says so itself, must be on our page.</summary>
    public Refusal? FindFaultWithoutToken(HttpContext context) =>
        context.Request.Headers["Sec-Fetch-Site"].All(site => site is "same-origin") ? FindFault(context) : AnotherOrigin;

    private bool IsOurs(string origin, HttpRequest request) =>
        (Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
        || options.Value.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
