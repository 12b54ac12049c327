using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using StudyBot.Channels;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>
/// Stands in for all of Microsoft's hosts on this machine, over TLS and by their own names: the metadata and keys of the issuers, the token
/// endpoint, and the connector. The program under test runs with the settings and rules of the real thing; only its connections end here.
/// </summary>
internal sealed class AzureStandIn : IAsyncDisposable
{
    public const string ClientId = "4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11";
    public const string Tenant = "9f1c7a52-6d0e-4b57-8c55-1d7f6f0a3e02";
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string EntraIssuer = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Secret = "canary-secret~of.the.bot";

    private static readonly Lazy<X509Certificate2> Certificate = new(MakeCertificate);

    private readonly WebApplication app;
    private CancellationTokenSource silence = new();

    private AzureStandIn(TimeProvider time, HttpProtocols protocols)
    {
        Time = time;
        Connector = new ConnectorStandIn(this);
        Logins = new LoginStandIn(time);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = protocols;
                listen.UseHttps(Certificate.Value);
            });
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public TimeProvider Time { get; }

    /// <summary>The key that signs for msteams and webchat.</summary>
    public IssuerKey Key { get; set; } = SharedKeys.Channel;

    /// <summary>What the channels' issuer publishes.</summary>
    public List<IssuerKey> Published { get; } = [SharedKeys.Channel, SharedKeys.WebChatOnly, SharedKeys.Unendorsed, SharedKeys.Short, SharedKeys.ForEncryption];

    /// <summary>Answers the next fetch of metadata instead.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> MetadataMoods { get; } = [];

    /// <summary>Every host and port that the program wanted to be connected with.</summary>
    public ConcurrentQueue<string> Connections { get; } = [];

    public int MetadataFetches { get; private set; }

    /// <summary>Nobody listens at the connector's hosts.</summary>
    public bool IsConnectorDown { get; set; }

    public ConnectorStandIn Connector { get; }

    public LoginStandIn Logins { get; }

    public static IReadOnlyList<KeyValuePair<string, string?>> Settings { get; } =
    [
        new("Channels:Bot:ClientId", ClientId),
        new("Channels:Bot:TenantId", Tenant),
        new("Channels:Bot:ClientSecret", Secret),
    ];

    public static async Task<AzureStandIn> StartAsync(TimeProvider? time = null, HttpProtocols protocols = HttpProtocols.Http1AndHttp2)
    {
        var azure = new AzureStandIn(time ?? TimeProvider.System, protocols);
        await azure.app.StartAsync();
        return azure;
    }

    public string Token(JsonNode? claims = null) => Tokens.Sign(Key, claims ?? Tokens.Claims(Time.GetUtcNow()));

    /// <summary>The program's own way out, with every connection led here.</summary>
    public ChannelHttp Http()
    {
        var handler = ChannelHttp.Handler();
        handler.ConnectCallback = ConnectAsync;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.Value.Thumbprint;
        return new ChannelHttp(handler);
    }

    /// <summary>Nothing goes through the connections that are open now any more, and neither end hears of it.</summary>
    public async Task SilenceAsync()
    {
        using var before = silence;
        silence = new CancellationTokenSource();
        await before.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        silence.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext asked, CancellationToken cancellation)
    {
        Connections.Enqueue($"{asked.DnsEndPoint.Host}:{asked.DnsEndPoint.Port}");
        if (IsConnectorDown && !asked.DnsEndPoint.Host.StartsWith("login.", StringComparison.Ordinal))
            throw new SocketException((int)SocketError.ConnectionRefused);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var scheme = asked.DnsEndPoint.Port == 80 ? "http:" : "https:";
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.Single(url => url.StartsWith(scheme, StringComparison.Ordinal))).Port, cancellation);
        return new SilencedStream(new NetworkStream(socket, ownsSocket: true), silence.Token);
    }

    private Task AnswerAsync(HttpContext context) => context.Request.Host.Host switch
    {
        "login.botframework.com" => AnswerMetadataAsync(context),
        "login.microsoftonline.com" or LoginStandIn.IdentityHost => Logins.AnswerAsync(context),
        _ => Connector.AnswerAsync(context),
    };

    private async Task AnswerMetadataAsync(HttpContext context)
    {
        if (context.Request.Path == "/v1/.well-known/keys")
        {
            await context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. Published.Select(key => key.Publish())]) }.ToJsonString());
            return;
        }

        MetadataFetches++;
        await (MetadataMoods.TryDequeue(out var mood)
            ? mood(context)
            : context.Response.WriteAsync("""{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}"""));
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=stand-in", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }
}
