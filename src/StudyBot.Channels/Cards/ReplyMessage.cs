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
        return reply.Question is not { } question ? message : message with
        {
            InputHint = InputHints.ExpectingInput,
            Speak = QuestionCard.Spoken(question),
            Summary = QuestionCard.Header(question),
            Attachments = [QuestionCard.Draw(question, publicAddress)],
            ChannelData = CardSaysAll,
        };
    }

    private static SuggestedActions? Suggest(IReadOnlyList<string> suggestions) => suggestions is [] ? null : new SuggestedActions
    {
        Actions = [.. suggestions.Select(text => new CardAction { Type = CardAction.ImBack, Title = text, Value = text })],
    };
}
