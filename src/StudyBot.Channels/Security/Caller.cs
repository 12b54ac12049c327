namespace StudyBot.Channels;

/// <summary>Who posts: known before anything of the body is read, and the measure for what the body may say.</summary>
internal abstract record Caller
{
    private Caller() { }

    /// <summary>Anybody on this machine, by the operator's word.</summary>
    public sealed record Unauthenticated : Caller;

    /// <summary>A channel of Azure Bot Service.</summary>
    /// <param name="ServiceUrl">What its token says of where replies go.</param>
    /// <param name="Endorsements">The channels for which its key is good.</param>
    public sealed record Channel(Issuer Issuer, string ServiceUrl, IReadOnlyList<string> Endorsements) : Caller;

    /// <summary>A holder of credentials in Entra: the emulator with the bot's own, or another bot that is listed.</summary>
    /// <param name="IsOnThisMachine">Only such a one may have its replies sent to this machine.</param>
    public sealed record Application(Issuer Issuer, bool IsOnThisMachine) : Caller;

    /// <summary>Whoever the host itself has authenticated, by means of its own.</summary>
    public sealed record Vouched : Caller;
}
