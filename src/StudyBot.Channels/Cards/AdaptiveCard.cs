using System.Text.Json.Serialization;

namespace StudyBot.Channels;

/// <summary>A card as clients draw it.</summary>
internal sealed record AdaptiveCard
{
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.5";

    /// <summary>What a client shows that knows no cards.</summary>
    public required string FallbackText { get; init; }

    public required string Speak { get; init; }

    public required IReadOnlyList<CardElement> Body { get; init; }

    public IReadOnlyList<CardButton>? Actions { get; init; }

    [JsonPropertyName("msteams")]
    public CardWidth? Width { get; init; }

    public CardRefresh? Refresh { get; init; }

    /// <summary>As it goes out.</summary>
    public WrittenJson Write() => WrittenJson.Of(this, ActivityJson.Default.AdaptiveCard);

    /// <summary>As Teams is told that a card may be as wide as the talk.</summary>
    internal sealed record CardWidth(string Width)
    {
        public static readonly CardWidth Full = new("Full");
    }

    /// <summary>By which the clients of these students ask for a card of their own.</summary>
    internal sealed record CardRefresh(CardButton Action, IReadOnlyList<string> UserIds);
}
