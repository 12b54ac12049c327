using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// What a message of Teams says of the section that it quotes: the one root entity that a message may have, with one claim. Nothing here was
/// written by a model, so it carries no label that says so.
/// </summary>
internal static class CitationEntity
{
    /// <summary>What stands in the text where the claim belongs, with a blank before it.</summary>
    public const string Mark = " [1]";

    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public static JsonElement Of(Passage passage, Uri publicAddress)
    {
        var document = new Document
        {
            Name = Shorten(passage.Section.HeadingPath, LongestName),
            Abstract = Shorten(passage.Quote, LongestAbstract),

            // A note that only this machine or http serves is shown by pointing at it, and opens nothing.
            Url = publicAddress.Scheme == Uri.UriSchemeHttps && !publicAddress.IsLoopback ? new Uri(publicAddress, passage.Section.Link).AbsoluteUri : null,
        };
        return JsonSerializer.SerializeToElement(new Message { Citation = [new Claim { Appearance = document }] }, ActivityJson.Default.Message);
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : $"{ChatText.Cut(text, most - 2)} …";

    /// <summary>The entity, in the words of schema.org.</summary>
    internal sealed record Message
    {
        public string Type { get; } = "https://schema.org/Message";

        [JsonPropertyName("@type")]
        public string Kind { get; } = "Message";

        [JsonPropertyName("@context")]
        public string Context { get; } = "https://schema.org";

        [JsonPropertyName("@id")]
        public string Id { get; } = "";

        public required IReadOnlyList<Claim> Citation { get; init; }
    }

    internal sealed record Claim
    {
        [JsonPropertyName("@type")]
        public string Kind { get; } = "Claim";

        public int Position { get; } = 1;

        public required Document Appearance { get; init; }
    }

    internal sealed record Document
    {
        [JsonPropertyName("@type")]
        public string Kind { get; } = "DigitalDocument";

        public required string Name { get; init; }

        public required string Abstract { get; init; }

        public Icon Image { get; } = Icon.Text;

        public string? Url { get; init; }
    }

    internal sealed record Icon
    {
        public static readonly Icon Text = new();

        [JsonPropertyName("@type")]
        public string Kind { get; } = "ImageObject";

        public string Name { get; } = "Text";
    }
}
