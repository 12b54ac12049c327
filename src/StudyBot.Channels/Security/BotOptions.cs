namespace StudyBot.Channels;

/// <summary>
/// The bot's registration with Azure Bot Service, from the section <c>Channels:Bot</c>. Without a client id there is none, and nobody may post
/// activities. With one, exactly one credential is needed.
/// </summary>
public sealed class BotOptions
{
    /// <summary>The application (client) id of the bot; a GUID.</summary>
    public string? ClientId { get; set; }

    /// <summary>The tenant in which the bot is registered; <c>botframework.com</c> for a bot that is registered as multi-tenant.</summary>
    public string? TenantId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>A PKCS#12 file with a certificate and its private key.</summary>
    public string? CertificateFile { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>A file with a token of the platform (Kubernetes, for one), which is exchanged for the bot's. It is read anew each time.</summary>
    public string? FederatedTokenFile { get; set; }

    /// <summary>
    /// The client id of a managed identity. The bot's own client id: the bot is that identity. Another: its token is exchanged for the bot's.
    /// </summary>
    public string? ManagedIdentity { get; set; }

    /// <summary>The tenants whose students are heard. None named: the bot's own.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>The hosts to which replies, and the bot's token with them, are sent; each is one exact name. None named: Microsoft's of the public cloud.</summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>Whose tokens are taken. None named: those of Azure Bot Service in the public cloud.</summary>
    public IList<IssuerOptions> Issuers { get; } = [];

    /// <summary>Where the bot gets its own tokens.</summary>
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What its tokens are for.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";
}
