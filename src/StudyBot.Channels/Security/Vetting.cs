namespace StudyBot.Channels;

/// <summary>Whether an activity is what its caller may say.</summary>
internal abstract record Vetting
{
    private Vetting() { }

    /// <param name="Tenant">Under which its ids are unique; one that is allowed.</param>
    /// <param name="ServiceUrl">Where replies may go; null when the activity names no place.</param>
    public sealed record Fit(string Tenant, Uri? ServiceUrl) : Vetting;

    public sealed record Unfit(Refusal Refusal) : Vetting;
}
