namespace StudyBot.Channels;

/// <summary>What came of a call to a channel's connector.</summary>
internal abstract record ConnectorOutcome
{
    private ConnectorOutcome() { }

    /// <param name="Body">What the channel said to it; may be empty.</param>
    public sealed record Done(string Body) : ConnectorOutcome;

    /// <summary>It was certainly not taken, and will be later: the channel asked to wait.</summary>
    /// <param name="Wait">How long the channel asked to wait; null when it did not say.</param>
    public sealed record NotYet(TimeSpan? Wait) : ConnectorOutcome;

    /// <summary>It was certainly not taken: nobody listened, or there was no token to send along.</summary>
    public sealed record Unreached : ConnectorOutcome;

    /// <summary>It may have been taken: the channel failed, or did not answer in time. Sending it again may show it twice.</summary>
    /// <param name="MayPass">The failure is of a kind that passes.</param>
    public sealed record Unsure(bool MayPass) : ConnectorOutcome;

    /// <summary>The bot's token is not taken, not even a new one; or it gets none. Nothing will go until somebody mends the registration.</summary>
    public sealed record Unauthorized : ConnectorOutcome;

    /// <summary>It will never be taken.</summary>
    /// <param name="Trace">By what the channel's support finds the call again; may be empty.</param>
    public sealed record Refused(int Status, string Trace = "") : ConnectorOutcome;

    /// <summary>Nothing will be taken in this conversation until the student says something again: they left, blocked the bot, or are gone.</summary>
    public sealed record Closed(int Status, string Trace = "") : ConnectorOutcome;

    /// <summary>What it replies to is gone; the conversation is not.</summary>
    public sealed record ReplyGone : ConnectorOutcome;

    public sealed record TooLarge : ConnectorOutcome;

    /// <summary>The conversation is served by another of the known hosts.</summary>
    public sealed record Moved(string Host) : ConnectorOutcome;
}
