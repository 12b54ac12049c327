namespace StudyBot.Channels;

/// <summary>What came of reading the body of a request.</summary>
internal abstract record InboundActivity
{
    private InboundActivity() { }

    /// <summary>It has the shape of an activity, within the limits.</summary>
    public sealed record Taken(Activity Activity) : InboundActivity;

    public sealed record Refused(Refusal Refusal) : InboundActivity;
}
