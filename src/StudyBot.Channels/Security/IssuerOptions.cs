namespace StudyBot.Channels;

/// <summary>A row of the table of issuers: whose tokens are taken, where their keys are, and what is asked of them.</summary>
public sealed class IssuerOptions
{
    /// <summary>The claim <c>iss</c>, letter by letter.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Where the issuer publishes its OpenID metadata; https.</summary>
    public string Metadata { get; set; } = "";

    public TokenRules Rules { get; set; }

    /// <summary>The channels it may speak for. None named: msteams and webchat for <see cref="TokenRules.Channel"/>, else emulator.</summary>
    public IList<string> Channels { get; } = [];

    /// <summary>For <see cref="TokenRules.Entra"/>, the client ids of those who may call. None named: only the bot itself, which is the emulator.</summary>
    public IList<string> Callers { get; } = [];
}
