using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// A passage of the notes, as a student puts it into a chat of theirs. Everybody there sees it, also where this bot is no member, so it has no
/// button but the link.
/// </summary>
internal static class PassageCard
{
    private const int LongestHeading = 200;
    private const int LongestExcerpt = 600;

    public static JsonObject Draw(Passage passage, Uri publicAddress)
    {
        var heading = ChatText.Cut(passage.Section.HeadingPath, LongestHeading);
        var excerpt = ChatText.Cut(passage.Quote, LongestExcerpt);
        var words = $"{heading}. {excerpt}";
        var card = new AdaptiveCard
        {
            FallbackText = words,
            Speak = words,
            Body = [Literal(heading, weight: "Bolder"), Literal(excerpt)],

            // An address of this machine opens nothing on anybody else's.
            Actions = publicAddress.IsLoopback ? null : [new CardButton { Type = CardButton.OpenUrl, Title = "Open the note", Url = new Uri(publicAddress, passage.Section.Link).AbsoluteUri }],
        };

        return new JsonObject
        {
            ["contentType"] = Attachment.AdaptiveCard,
            ["content"] = JsonNode.Parse(card.Write().Utf8.Span),
            ["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                ["content"] = new JsonObject { ["title"] = heading, ["text"] = excerpt },
            },
        };
    }

    // A TextBlock would read Markdown into what the notes say.
    private static CardElement Literal(string text, string? weight = null) =>
        new() { Type = "RichTextBlock", Inlines = [new CardElement { Type = "TextRun", Text = text, Weight = weight }] };
}
