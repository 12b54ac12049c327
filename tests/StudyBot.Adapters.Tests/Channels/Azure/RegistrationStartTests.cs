using Microsoft.Extensions.Options;
using StudyBot.Channels;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Registrations that would not work, or would not be safe, stop the start.</summary>
public sealed class RegistrationStartTests
{
    private const string Guid = "4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11";

    /// <summary>What is changed in a sound registration, and what the sentence has to name. A value of "-" takes the setting away.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "no client id", "ClientId=-", "without a ClientId" },
        { "a client id that is none", "ClientId=studybot", "ClientId is not a GUID" },
        { "an empty client id", "ClientId=", "ClientId is not a GUID" },
        { "no tenant", "TenantId=-", "TenantId is missing" },
        { "a tenant that is none", "TenantId=common", "TenantId is missing" },
        { "a multi-tenant bot for everybody", "TenantId=botframework.com", "AllowedTenants is missing" },
        { "a tenant by its name", "AllowedTenants:0=contoso.com", "AllowedTenants holds" },
        { "every tenant", "AllowedTenants:0=*", "AllowedTenants holds" },
        { "no credential", "ClientSecret=-", "exactly one credential" },
        { "an empty secret", "ClientSecret=", "exactly one credential" },
        { "two credentials", $"ManagedIdentity={Guid}", "exactly one credential" },
        { "three credentials", $"ManagedIdentity={Guid};FederatedTokenFile=/dev/null", "exactly one credential" },
        { "a password of nothing", "CertificatePassword=x", "CertificatePassword is set without" },
        { "a certificate that is not there", "ClientSecret=-;CertificateFile=/nowhere/bot.pfx", "CertificateFile can't be opened" },
        { "a certificate that is none", "ClientSecret=-;CertificateFile=/dev/null", "CertificateFile can't be opened" },
        { "a platform's token that is not there", "ClientSecret=-;FederatedTokenFile=/nowhere/token", "FederatedTokenFile does not exist" },
        { "a managed identity by its name", "ClientSecret=-;ManagedIdentity=mi-studybot", "ManagedIdentity is not a GUID" },
        { "a host with a scheme", "ServiceHosts:0=https://smba.trafficmanager.net", "ServiceHosts holds" },
        { "a host with a port", "ServiceHosts:0=smba.trafficmanager.net:443", "ServiceHosts holds" },
        { "hosts by a wildcard", "ServiceHosts:0=*.trafficmanager.net", "ServiceHosts holds" },
        { "hosts by their ending", "ServiceHosts:0=.botframework.com", "ServiceHosts holds" },
        { "a host by its address", "ServiceHosts:0=10.0.0.1", "ServiceHosts holds" },
        { "a host by its address in hexadecimal", "ServiceHosts:0=0x7f.0.0.0x1", "ServiceHosts holds" },
        { "this machine", "ServiceHosts:0=localhost", "ServiceHosts holds" },
        { "an issuer without a name", "Issuers:0:Metadata=https://login.example.org/", "without an Issuer" },
        { "an issuer without TLS", "Issuers:0:Issuer=http://a.example.org;Issuers:0:Metadata=https://a.example.org/", "without an Issuer" },
        { "an issuer without metadata", "Issuers:0:Issuer=https://a.example.org", "Metadata is not an https address" },
        { "metadata without TLS", "Issuers:0:Issuer=https://a.example.org;Issuers:0:Metadata=http://a.example.org/", "Metadata is not an https address" },
        { "the issuer of every tenant", $"{Entra("https://login.microsoftonline.com/common/v2.0")}", "Entra issuer without a tenant" },
        { "rules that there are not", $"{Entra($"https://sts.windows.net/{Guid}/")}2", "Rules are none" },
        { "callers by their names", $"{Entra($"https://sts.windows.net/{Guid}/")};Issuers:0:Callers:0=emulator", "caller that is not a GUID" },
        { "callers of a channel", $"Issuers:0:Issuer=https://a.example.org;Issuers:0:Metadata=https://a.example.org/;Issuers:0:Callers:0={Guid}", "holds callers for a channel" },
        { "an issuer twice", $"{Entra($"https://sts.windows.net/{Guid}/")};{Entra($"https://sts.windows.net/{Guid}/").Replace(":0:", ":1:", StringComparison.Ordinal)}", "names an issuer twice" },
        { "a login without TLS", "LoginUrl=http://login.microsoftonline.com", "LoginUrl is not" },
        { "a scope that is none", "Scope=https://api.botframework.com", "Scope is not" },
        { "anybody besides", "^DangerouslyAllowUnauthenticated=true", "DangerouslyAllowUnauthenticated is on although" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_registration_that_cannot_be_meant_stops_the_start_with_the_mend(string mistake, string changes, string named)
    {
        var settings = AzureStandIn.Settings.ToDictionary();
        foreach (var change in changes.Split(';').Select(change => change.Split('=', 2)))
            settings[change[0].StartsWith('^') ? $"Channels:{change[0][1..]}" : $"Channels:Bot:{change[0]}"] = change[1] is "-" ? null : change[1];

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => WireHost.StartAsync(settings: settings));

        var sentence = Assert.Single(refusal.Failures, failure => failure.Contains(named, StringComparison.Ordinal));
        Assert.True(sentence.EndsWith('.') && sentence.Contains("Channels:", StringComparison.Ordinal), mistake);
        Assert.DoesNotContain(AzureStandIn.Secret, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_setting_of_the_registration_stops_the_start()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => WireHost.StartAsync(settings: [.. AzureStandIn.Settings, new("Channels:Bot:ClientSecert", "x")]));
    }

    [Theory]
    [InlineData("AllowedTenants:0=9f1c7a52-6d0e-4b57-8c55-1d7f6f0a3e02;TenantId=botframework.com")]
    [InlineData("ServiceHosts:0=smba.infra.gov.teams.microsoft.us;LoginUrl=https://login.microsoftonline.us;Scope=https://api.botframework.us/.default")]
    [InlineData("ClientSecret=-;ManagedIdentity=4a3c1b7e-0c5d-4d8a-9a57-2f6f0b9f2c11")]
    public async Task A_sound_registration_starts(string changes)
    {
        var settings = AzureStandIn.Settings.ToDictionary();
        foreach (var change in changes.Split(';').Select(change => change.Split('=', 2)))
            settings[$"Channels:Bot:{change[0]}"] = change[1] is "-" ? null : change[1];

        await using var wire = await WireHost.StartAsync(settings: settings);

        Assert.NotNull(wire.Address);
    }

    private static string Entra(string issuer) => $"Issuers:0:Issuer={issuer};Issuers:0:Metadata=https://login.microsoftonline.com/keys;Issuers:0:Rules=Entra";
}
