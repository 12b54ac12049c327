using Microsoft.Identity.Client;

namespace StudyBot.Channels;

/// <summary>The one way out of the wire: connections are pooled, and answers are small. Every caller brings its own deadline.</summary>
internal sealed class ChannelHttp(HttpMessageHandler handler) : IMsalHttpClientFactory, IDisposable
{
    private const int MostBytes = 256 * 1024;

    public HttpClient Client { get; } = new(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostBytes };

    // A redirect could lead an activity or a token anywhere, and a proxy has no business between two programs of one machine. Ids of traces are nobody else's.
    public static SocketsHttpHandler Handler() => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),

        // Calls share connections where a host speaks HTTP/2. One that has gone dead is given up, or every call after would wait in it in vain.
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = TimeSpan.FromSeconds(5),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = false,
    };

    public HttpClient GetHttpClient() => Client;

    public void Dispose() => Client.Dispose();
}
