namespace StudyBot.Channels;

/// <summary>A button of a card.</summary>
internal sealed record CardButton
{
    public const string Submit = "Action.Submit";
    public const string Execute = "Action.Execute";
    public const string OpenUrl = "Action.OpenUrl";

    public required string Type { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public CardData? Data { get; init; }

    public string? Style { get; init; }

    public string? AssociatedInputs { get; init; }

    public string? Verb { get; init; }

    public CardButton? Fallback { get; init; }

    /// <summary>
    /// The answer of an Execute can put another card in its place. A client that doesn't know it submits the same, and gets a message.
    /// </summary>
    public CardButton ToExecute() => this with { Type = Execute, Verb = Data?.Deed, Fallback = this };
}
