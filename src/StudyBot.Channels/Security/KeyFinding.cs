namespace StudyBot.Channels;

/// <summary>What came of looking for a key by its id.</summary>
internal abstract record KeyFinding
{
    private KeyFinding() { }

    public sealed record Found(SigningKey Key) : KeyFinding;

    /// <summary>The issuer has no such key.</summary>
    public sealed record Unknown : KeyFinding;

    /// <summary>The issuer's keys could not be fetched, so nobody can be judged.</summary>
    public sealed record Unavailable : KeyFinding;
}
