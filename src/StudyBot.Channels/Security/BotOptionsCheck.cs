namespace StudyBot.Channels;

/// <summary>Says what keeps a registration from working or from being safe, each with the mend.</summary>
internal static class BotOptionsCheck
{
    private const string MultiTenant = "botframework.com";

    public static IEnumerable<string> FindFaults(ChannelOptions channels)
    {
        var bot = channels.Bot;
        if (bot.ClientId is null)
            return IsUntouched(bot) ? [] : ["Channels:Bot is set without a ClientId: set the bot's application (client) id, or remove the section."];

        List<string> faults = [.. FindWhoFaults(bot), .. CredentialCheck.FindFaults(bot), .. IssuerCheck.FindFaults(bot)];
        if (channels.DangerouslyAllowUnauthenticated)
            faults.Add("Channels:DangerouslyAllowUnauthenticated is on although Channels:Bot:ClientId is set, so that tokens would mean nothing; turn it off, or remove the ClientId.");
        if (bot.ServiceHosts.Any(host => !IsHostName(host)))
            faults.Add("Channels:Bot:ServiceHosts holds something that is not one exact host name; write each like smba.trafficmanager.net, without scheme, port or wildcard.");
        if (!IsOrigin(bot.LoginUrl))
            faults.Add("Channels:Bot:LoginUrl is not an https address without a path; write it like https://login.microsoftonline.com.");
        if (!IsHttps(bot.Scope) || !bot.Scope.EndsWith("/.default", StringComparison.Ordinal))
            faults.Add("Channels:Bot:Scope is not a scope of the connector; write it like https://api.botframework.com/.default.");
        return faults;
    }

    public static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out _);

    public static bool IsHttps(string text) => ChannelOptionsCheck.ReadWebAddress(text)?.Scheme == Uri.UriSchemeHttps;

    private static IEnumerable<string> FindWhoFaults(BotOptions bot)
    {
        if (!IsGuid(bot.ClientId!))
            yield return "Channels:Bot:ClientId is not a GUID; copy the application (client) id from the bot's registration.";
        if (bot.TenantId is null || !(IsGuid(bot.TenantId) || IsHostName(bot.TenantId)))
            yield return $"Channels:Bot:TenantId is missing or no tenant; set the id of the bot's tenant, or {MultiTenant} for a bot that is registered as multi-tenant.";
        if (bot.AllowedTenants.Any(tenant => !IsGuid(tenant)))
            yield return "Channels:Bot:AllowedTenants holds something that is not a GUID; write the id of each tenant.";
        if (bot.AllowedTenants is [] && bot.TenantId is { } own && !IsGuid(own))
            yield return "Channels:Bot:AllowedTenants is missing, and a multi-tenant bot is reached from any tenant; name those whose students are heard.";
    }

    // An exact name of the public net: an address in numbers, a wildcard or a name of one word could be anybody's.
    private static bool IsHostName(string text) =>
        Uri.CheckHostName(text) is UriHostNameType.Dns
        && text.All(char.IsAscii)
        && text.LastIndexOf('.') is > 0 and var dot
        && dot + 1 < text.Length
        && char.IsAsciiLetter(text[dot + 1]);

    private static bool IsOrigin(string text) => IsHttps(text) && new Uri(text).AbsolutePath is "/" && !text.EndsWith('/');

    private static bool IsUntouched(BotOptions bot) =>
        bot is
        {
            TenantId: null, ClientSecret: null, CertificateFile: null, CertificatePassword: null, FederatedTokenFile: null, ManagedIdentity: null,
            AllowedTenants.Count: 0, ServiceHosts.Count: 0, Issuers.Count: 0,
        };
}
