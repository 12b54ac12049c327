namespace StudyBot.Channels;

/// <summary>Something beside the text of a message: here, an Adaptive Card.</summary>
internal sealed record Attachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; set; }

    public WrittenJson? Content { get; set; }

    public string? ContentUrl { get; set; }

    public string? Name { get; set; }
}
