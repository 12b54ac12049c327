using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using StudyBot.Channels;

namespace StudyBot.Benchmarks;

/// <summary>
/// Stands in for Microsoft's hosts, over TLS and by their own names: the channels' metadata and keys, the bot's tokens, and the connector. The
/// program runs with the settings and rules of the real thing; only its connections end here.
/// </summary>
internal sealed class TeamsHosts : IAsyncDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string ClientId = "4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11";
    public const string Tenant = "9f1c7a52-6d0e-4b57-8c55-1d7f6f0a3e02";
    private const string ChannelIssuer = "https://api.botframework.com";
    private const string Kid = "channel-key";
    private const string BotToken = "token-of-the-bot";

    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate = MakeCertificate();
    private readonly Connector connector;
    private readonly WebApplication app;

    private TeamsHosts(Connector connector)
    {
        this.connector = connector;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public static IReadOnlyList<KeyValuePair<string, string?>> Settings { get; } =
    [
        new("Channels:Bot:ClientId", ClientId),
        new("Channels:Bot:TenantId", Tenant),
        new("Channels:Bot:ClientSecret", "secret-of-the-bot"),
    ];

    public static async Task<TeamsHosts> StartAsync(Connector connector)
    {
        var hosts = new TeamsHosts(connector);
        await hosts.app.StartAsync();
        return hosts;
    }

    /// <summary>As Teams sends it with every activity.</summary>
    public string Token()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = ChannelIssuer,
            Audience = ClientId,
            NotBefore = now.AddMinutes(-5),
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = ServiceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = Kid }, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <summary>The program's own way out, with every connection led here.</summary>
    public ChannelHttp Http()
    {
        var handler = ChannelHttp.Handler();
        handler.ConnectCallback = ConnectAsync;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint;
        return new ChannelHttp(handler);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        certificate.Dispose();
        key.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext asked, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.Single()).Port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private Task AnswerAsync(HttpContext context) => (context.Request.Host.Host, context.Request.Path.Value) switch
    {
        ("login.botframework.com", "/v1/.well-known/keys") => context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray(Publish()) }.ToJsonString()),
        ("login.botframework.com", _) =>
            context.Response.WriteAsync("""{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}"""),
        ("login.microsoftonline.com", _) => GiveTokenAsync(context.Response),
        _ when context.Request.Headers.Authorization == $"Bearer {BotToken}" => connector.TakeAsync(context),
        _ => RefuseAsync(context.Response),
    };

    private static Task GiveTokenAsync(HttpResponse response)
    {
        response.ContentType = "application/json";
        return response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{BotToken}}"}""");
    }

    private static Task RefuseAsync(HttpResponse response)
    {
        response.StatusCode = 401;
        return Task.CompletedTask;
    }

    private JsonObject Publish()
    {
        var open = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Kid,
            ["n"] = Base64UrlEncoder.Encode(open.Modulus),
            ["e"] = Base64UrlEncoder.Encode(open.Exponent),
            ["endorsements"] = new JsonArray("msteams"),
        };
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=stand-in", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }
}
