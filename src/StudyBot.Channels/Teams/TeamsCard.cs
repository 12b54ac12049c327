using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>A question as a card of Teams: while it is open, and as what takes its place when it is answered.</summary>
internal static class TeamsCard
{
    // Figures for what a client takes differ between 28 and 100 KB; below this, all of them hold.
    private const int MostBytes = 20 * 1024;
    private const int MostOfStem = 400;
    private const int MostOfFeedback = 800;

    /// <param name="note">What is said above the question; null for nothing.</param>
    /// <returns>Null when it is too large: then the text beside it has to do.</returns>
    public static JsonObject? Open(QuestionView question, Uri publicAddress, string? note = null)
    {
        var words = note is null ? QuestionCard.Spoken(question) : $"{ReplyMarkdown.Speakable(note)} {QuestionCard.Spoken(question)}";
        var card = QuestionCard.Frame(
            words,
            [
                .. note is null ? [] : new[] { Block(ReplyMarkdown.Prepare(note, publicAddress)) },
                .. QuestionCard.Body(question, publicAddress),
                new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. QuestionCard.Buttons(question).Select(Execute)]) },
            ]);

        // What a client shows that knows no cards.
        card["fallbackText"] = ReplyMarkdown.Prepare(note is null ? QuestionWording.Ask(question).Text : $"{note}\n\n{QuestionWording.Ask(question).Text}", publicAddress);
        return Widen(card) is var wide && Fits(wide) ? wide : null;
    }

    /// <summary>The question with what was said to the answer, and without a button.</summary>
    public static JsonObject Closed(QuestionView question, string feedback, Uri publicAddress)
    {
        var whole = Widen(Draw(question, question.Stem, feedback, publicAddress));
        return Fits(whole)
            ? whole
            : Widen(Draw(question with { Form = new ShownForm.Typed() }, $"{ChatText.Cut(question.Stem, MostOfStem)} …", $"{ChatText.Cut(feedback, MostOfFeedback)} …", publicAddress));
    }

    private static JsonObject Draw(QuestionView question, string stem, string feedback, Uri publicAddress)
    {
        var options = question.Form is ShownForm.Choice { Options: var texts }
            ? new[] { Block(string.Join('\n', texts.Select((text, i) => $"- **{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}"))) }
            : [];
        return QuestionCard.Frame(
            $"{QuestionCard.Header(question)}. {ReplyMarkdown.Speakable(stem)} {ReplyMarkdown.Speakable(feedback)}",
            [.. QuestionCard.Head(question, stem, publicAddress), .. options, Block(ReplyMarkdown.Prepare(feedback, publicAddress))]);
    }

    /// <summary>
    /// The answer of an Execute can put another card in its place. A client that doesn't know it submits the same, and gets a message.
    /// </summary>
    private static JsonObject Execute(JsonObject submit)
    {
        submit.Remove("style");
        var execute = submit.DeepClone().AsObject();
        execute["type"] = "Action.Execute";
        execute["verb"] = (string?)submit["data"]!["deed"];
        execute["fallback"] = submit;
        return execute;
    }

    private static JsonObject Block(string markdown) => new() { ["type"] = "TextBlock", ["text"] = markdown, ["wrap"] = true };

    private static JsonObject Widen(JsonObject card)
    {
        card["msteams"] = new JsonObject { ["width"] = "Full" };
        return card;
    }

    private static bool Fits(JsonObject card) => JsonSerializer.SerializeToUtf8Bytes(card, ActivityJson.Default.JsonObject).Length <= MostBytes;
}
