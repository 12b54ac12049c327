namespace StudyBot.Channels;

/// <summary>A row of the table of issuers: whose tokens are taken, where their keys are, and what is asked of them.</summary>
public sealed class IssuerOptions
{
    /// <summary>The claim <c>iss</c>, letter by letter.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Where the issuer publishes its OpenID metadata; https.</summary>
    public string Metadata { get; set; } = "";

    /// <summary><c>Channel</c> or <c>Entra</c>: what its tokens have to say besides being signed, meant for this bot and in time.</summary>
    public string Rules { get; set; } = "Channel";

    /// <summary>The channels it may speak for. None named: msteams and webchat for a channel's issuer, else emulator.</summary>
    public IList<string> Channels { get; } = [];

    /// <summary>With the rules of Entra, the client ids of those who may call. None named: only the bot itself, which is the emulator.</summary>
    public IList<string> Callers { get; } = [];
}
