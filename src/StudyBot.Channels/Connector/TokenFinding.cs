namespace StudyBot.Channels;

/// <summary>What came of asking for the bot's own token.</summary>
internal abstract record TokenFinding
{
    private TokenFinding() { }

    public sealed record Found(string Token) : TokenFinding
    {
        // Records print their members, and this one must not end up in a log.
        public override string ToString() => nameof(Found);
    }

    /// <summary>Entra can't be reached or asks to wait.</summary>
    public sealed record NotNow : TokenFinding;

    /// <summary>Entra does not believe the bot.</summary>
    public sealed record Denied(string Reason) : TokenFinding;
}
