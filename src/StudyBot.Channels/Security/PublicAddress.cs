using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace StudyBot.Channels;

/// <summary>The address under which the caller knows this program.</summary>
internal sealed class PublicAddress(IOptions<ChannelOptions> options)
{
    private readonly Uri? configured = options.Value.PublicUrl is { } url ? ChannelOptionsCheck.ReadWebAddress(url) : null;

    /// <summary>What links in replies begin with.</summary>
    public Uri ForLinks(HttpRequest request) => configured ?? OfRequest(request);

    /// <summary>
    /// What the stream's address begins with: the caller's own way in, so that localhost, 127.0.0.1 and a proxy all work. Only a proxy that ends
    /// TLS hides the scheme, and then the configured address knows it.
    /// </summary>
    public Uri ForStreams(HttpRequest request)
    {
        var own = OfRequest(request);
        var http = configured is not null && string.Equals(configured.Host, own.Host, StringComparison.OrdinalIgnoreCase) ? configured : own;
        return new UriBuilder(http) { Scheme = http.Scheme == Uri.UriSchemeHttps ? "wss" : "ws", Port = http.IsDefaultPort ? -1 : http.Port }.Uri;
    }

    /// <summary>
    /// False when the program listens on loopback and is called by another name: a page whose host name was pointed at this machine
    /// (DNS rebinding) has the same origin as its calls, so nothing else tells it from ours.
    /// </summary>
    public bool IsCalledByItsName(HttpContext context) =>
        !LoopbackNames.IsLoopback(context.Connection.LocalIpAddress)
        || LoopbackNames.Includes(context.Request.Host.Host)
        || string.Equals(context.Request.Host.Host, configured?.Host, StringComparison.OrdinalIgnoreCase);

    private static Uri OfRequest(HttpRequest request) => new(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase));
}
