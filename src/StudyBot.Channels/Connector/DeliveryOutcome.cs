namespace StudyBot.Channels;

/// <summary>What came of posting an activity to its channel.</summary>
internal abstract record DeliveryOutcome
{
    private DeliveryOutcome() { }

    public sealed record Delivered : DeliveryOutcome;

    /// <summary>It was certainly not taken, and may be later: nobody listened, or the channel asked to wait.</summary>
    /// <param name="Wait">How long the channel asked to wait; null when it did not say.</param>
    public sealed record NotYet(TimeSpan? Wait) : DeliveryOutcome;

    /// <summary>It may have been taken: the channel failed, or did not answer in time. Sending it again may show it twice.</summary>
    public sealed record Unsure : DeliveryOutcome;

    /// <summary>It will never be taken.</summary>
    public sealed record Refused(int Status) : DeliveryOutcome;
}
