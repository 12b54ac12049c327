using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// A reply as Teams wants it: text and card apart, for of one message with both Teams makes two and tells the id of neither; and few buttons
/// under it.
/// </summary>
internal static class TeamsMessage
{
    private const int MostSuggestions = 3;

    public static IEnumerable<Activity> Word(Reply reply, TeamsScope scope, Uri publicAddress)
    {
        yield return ReplyMessage.Word(Trim(reply, scope), publicAddress);
        if (reply.Question is { } question && TeamsCard.Open(question, publicAddress) is { } card)
            yield return Show(question, card);
    }

    private static Activity Show(QuestionView question, JsonObject card) => new()
    {
        Type = ActivityTypes.Message,
        Summary = QuestionCard.Header(question),
        InputHint = InputHints.ExpectingInput,
        Attachments = [QuestionCard.Attach(card)],
    };

    // A question's letters are on its card, and three of four would look as if there were no fourth.
    private static Reply Trim(Reply reply, TeamsScope scope) => reply with
    {
        Question = null,
        Suggestions = scope is TeamsScope.Personal && reply.Question is null ? [.. reply.Suggestions.Take(MostSuggestions)] : [],
    };
}
