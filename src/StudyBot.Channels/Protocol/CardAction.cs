namespace StudyBot.Channels;

/// <summary>A button. An <c>imBack</c> says its value in the student's name; clients differ in sending title or value, so both are the same.</summary>
internal sealed record CardAction
{
    public const string ImBack = "imBack";

    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Value { get; init; }
}
