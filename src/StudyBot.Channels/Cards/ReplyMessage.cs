using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>A reply as a message: the text says everything, and a card stands beside it where there is a question.</summary>
internal static class ReplyMessage
{
    // The page shows the card and leaves the same words out of the bubble; a client that knows nothing of it shows both.
    private static readonly JsonElement CardSaysAll = ActivityJson.Read("""{"studybot":{"cardSaysAll":true}}""");

    public static Activity Word(Reply reply, Uri publicAddress)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = ReplyMarkdown.Prepare(reply.Text, publicAddress),
            TextFormat = "markdown",
            InputHint = InputHints.AcceptingInput,
            SuggestedActions = Suggest(reply.Suggestions),
        };
        return reply.Question is { } question ? Ask(message, question, publicAddress) : message;
    }

    private static Activity Ask(Activity message, QuestionView question, Uri publicAddress)
    {
        var spoken = QuestionCard.Spoken(question);
        return message with
        {
            InputHint = InputHints.ExpectingInput,
            Speak = spoken,
            Summary = QuestionCard.Header(question),
            Attachments = [QuestionCard.Draw(question, spoken, publicAddress)],
            ChannelData = CardSaysAll,
        };
    }

    private static SuggestedActions? Suggest(IReadOnlyList<string> suggestions) => suggestions is [] ? null : new SuggestedActions
    {
        Actions = [.. suggestions.Select(text => new CardAction { Type = CardAction.ImBack, Title = text, Value = text })],
    };
}
