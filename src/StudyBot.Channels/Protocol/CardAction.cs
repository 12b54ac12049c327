namespace StudyBot.Channels;

/// <summary>A button. An <c>imBack</c> is said in the student's name; some clients send its title, some its value, so both are the same.</summary>
internal sealed record CardAction
{
    public const string ImBack = "imBack";

    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Value { get; init; }
}
