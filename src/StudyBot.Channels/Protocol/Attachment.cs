namespace StudyBot.Channels;

/// <summary>Something beside the text of a message: here, an Adaptive Card.</summary>
internal sealed record Attachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; init; }

    public WrittenJson? Content { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }
}
