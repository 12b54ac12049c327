namespace StudyBot.Channels;

/// <summary>The buttons under the newest message.</summary>
internal sealed record SuggestedActions
{
    public IReadOnlyList<CardAction> Actions { get; init; } = [];
}
