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
        var card = QuestionCard.Frame($"{heading}. {excerpt}", [Literal(heading, isHeading: true), Literal(excerpt, isHeading: false)]);

        // An address of this machine opens nothing on anybody else's.
        if (!publicAddress.IsLoopback)
        {
            card["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "Action.OpenUrl",
                ["title"] = "Open the note",
                ["url"] = new Uri(publicAddress, passage.Section.Link).AbsoluteUri,
            });
        }

        return new JsonObject
        {
            ["contentType"] = Attachment.AdaptiveCard,
            ["content"] = card,
            ["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                ["content"] = new JsonObject { ["title"] = heading, ["text"] = excerpt },
            },
        };
    }

    // A TextBlock would read Markdown into what the notes say.
    private static JsonObject Literal(string text, bool isHeading)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (isHeading)
            run["weight"] = "Bolder";
        return new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };
    }
}
