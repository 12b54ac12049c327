using System.Text.Json;
using System.Text.Json.Nodes;
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
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Shorten(passage.Section.HeadingPath, LongestName),
            ["abstract"] = Shorten(passage.Quote, LongestAbstract),
            ["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = "Text" },
        };

        // A note that only this machine or http serves is shown by pointing at it, and opens nothing.
        if (publicAddress.Scheme == Uri.UriSchemeHttps && !publicAddress.IsLoopback)
            appearance["url"] = new Uri(publicAddress, passage.Section.Link).AbsoluteUri;

        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = new JsonArray(new JsonObject { ["@type"] = "Claim", ["position"] = 1, ["appearance"] = appearance }),
        };
        return JsonSerializer.SerializeToElement(entity, ActivityJson.Default.JsonObject);
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : $"{ChatText.Cut(text, most - 2)} …";
}
