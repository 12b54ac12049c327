using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace StudyBot.Channels;

/// <summary>By what the bot shows Entra that it is itself: a secret, a certificate, a token of its platform, or a managed identity.</summary>
internal sealed class BotCredential
{
    // What a managed identity's token has to be for, so that Entra exchanges it for another application's.
    private const string Exchange = "api://AzureADTokenExchange";

    private readonly BotOptions bot;
    private readonly ChannelHttp http;
    private readonly Lazy<IConfidentialClientApplication> application;
    private readonly Lazy<IManagedIdentityApplication> identity;

    public BotCredential(IOptions<ChannelOptions> options, ChannelHttp http)
    {
        (bot, this.http) = (options.Value.Bot, http);
        application = new(BuildApplication);
        identity = new(() => ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(bot.ManagedIdentity))
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build());
    }

    /// <summary>A new token, and how long it is good.</summary>
    public async Task<(string Token, TimeSpan Life)> FetchTokenAsync(CancellationToken cancellation)
    {
        var isIdentity = string.Equals(bot.ManagedIdentity, bot.ClientId, StringComparison.OrdinalIgnoreCase);
        var result = isIdentity
            ? await FetchForIdentityAsync(bot.Scope[..^"/.default".Length], cancellation)
            : await application.Value.AcquireTokenForClient([bot.Scope]).WithForceRefresh(true).ExecuteAsync(cancellation);

        // MSAL adds the life to the wall clock; what the token's keeper needs is the life.
        return (result.AccessToken, result.ExpiresOn - TimeProvider.System.GetUtcNow());
    }

    // A key that only this process uses has no business in a key store on disk; macOS knows no other way.
    public static X509Certificate2 ReadCertificate(BotOptions bot) => X509CertificateLoader.LoadPkcs12FromFile(
        bot.CertificateFile!,
        bot.CertificatePassword,
        OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);

    private IConfidentialClientApplication BuildApplication()
    {
        // The authority is the operator's word, so nobody needs to be asked whether it is one. What is tried again, and when, is not MSAL's to decide.
        var builder = ConfidentialClientApplicationBuilder.Create(bot.ClientId)
            .WithAuthority($"{bot.LoginUrl}/{bot.TenantId}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);
        return bot switch
        {
            { ClientSecret: { } secret } => builder.WithClientSecret(secret).Build(),
            { CertificateFile: not null } => builder.WithCertificate(ReadCertificate(bot), sendX5C: true).Build(),
            { FederatedTokenFile: { } file } => builder.WithClientAssertion(cancellation => File.ReadAllTextAsync(file, cancellation)).Build(),
            _ => builder.WithClientAssertion(FetchAssertionAsync).Build(),
        };
    }

    private async Task<string> FetchAssertionAsync(CancellationToken cancellation) => (await FetchForIdentityAsync(Exchange, cancellation)).AccessToken;

    private Task<AuthenticationResult> FetchForIdentityAsync(string resource, CancellationToken cancellation) =>
        identity.Value.AcquireTokenForManagedIdentity(resource).WithForceRefresh(true).ExecuteAsync(cancellation);
}
