using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// A reply as Teams wants it: text or a card, for of one message with both Teams makes two and tells the id of neither; and few buttons under it. A
/// question is its card alone, which says all of it for a client without cards, too; one that is too large for a card is text.
/// </summary>
internal static class TeamsMessage
{
    private const int MostSuggestions = 3;

    // Thumbs below what is quoted; elsewhere there is nothing to judge.
    private static readonly JsonElement AsksForFeedback = ActivityJson.Read("""{"feedbackLoop":{"type":"default"}}""");

    public static Activity Word(Reply reply, TeamsScope scope, Uri publicAddress)
    {
        if (reply.Question is { } question && TeamsCard.Open(question, reply.Text, publicAddress) is { } card)
            return Show(question, card);

        var text = ReplyMessage.Word(Trim(reply, scope), publicAddress);
        return reply switch
        {
            { Cites: { } passage } => text with { Entities = [CitationEntity.Of(passage, publicAddress)], ChannelData = AsksForFeedback },
            { Question: { } asked } => text with { ChannelData = ShownQuestion.Name(asked) },
            _ => text,
        };
    }

    private static Activity Show(QuestionView question, WrittenJson card) => new()
    {
        Type = ActivityTypes.Message,
        Summary = QuestionCard.Header(question),
        InputHint = InputHints.ExpectingInput,
        Attachments = [QuestionCard.Attach(card)],
    };

    // A question's letters are on its card, and three of four would look as if there were no fourth.
    private static Reply Trim(Reply reply, TeamsScope scope) => reply with
    {
        Text = reply.Cites is { } passage ? Mark(reply.Text, MarkdownText.Link(passage.Section)) : reply.Text,
        Question = null,
        Suggestions = scope is TeamsScope.Personal && reply.Question is null ? [.. reply.Suggestions.Take(MostSuggestions)] : [],
    };

    private static string Mark(string text, string link) => text.IndexOf(link, StringComparison.Ordinal) is >= 0 and var at
        ? text.Insert(at + link.Length, CitationEntity.Mark)
        : text + CitationEntity.Mark;
}
