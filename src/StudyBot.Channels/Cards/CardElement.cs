namespace StudyBot.Channels;

/// <summary>Something to read, to tick, to type into or to press on a card; each kind has a few of these members, by the names of the cards' schema.</summary>
internal sealed record CardElement
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? Label { get; init; }

    public string? Style { get; init; }

    public string? Text { get; init; }

    public string? Size { get; init; }

    public bool? IsSubtle { get; init; }

    public string? Weight { get; init; }

    public bool? Wrap { get; init; }

    public string? Spacing { get; init; }

    public string? Color { get; init; }

    public bool? IsMultiSelect { get; init; }

    public int? MaxLength { get; init; }

    public bool? IsRequired { get; init; }

    public string? Placeholder { get; init; }

    public string? ErrorMessage { get; init; }

    public IReadOnlyList<CardChoice>? Choices { get; init; }

    public IReadOnlyList<CardButton>? Actions { get; init; }

    public IReadOnlyList<CardElement>? Inlines { get; init; }

    public static CardElement Block(string markdown) => new() { Type = "TextBlock", Text = markdown, Wrap = true };

    /// <summary>What stands beside the matter: where one is, how many have answered.</summary>
    public static CardElement Aside(string markdown) => Block(markdown) with { Size = "Small", IsSubtle = true };

    /// <summary>What is asked.</summary>
    public static CardElement Stem(string markdown) => Block(markdown) with { Weight = "Bolder" };

    public static CardElement Buttons(IEnumerable<CardButton> buttons) => new() { Type = "ActionSet", Actions = [.. buttons] };
}
