namespace StudyBot.Channels;

/// <summary>Whether a request is heard, judged by everything but its body.</summary>
internal abstract record Admission
{
    private Admission() { }

    public sealed record Granted(Caller Caller) : Admission;

    public sealed record Refused(Refusal Refusal) : Admission;
}
