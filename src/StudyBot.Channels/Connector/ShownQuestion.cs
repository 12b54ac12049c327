using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The question that a stored activity shows.</summary>
internal readonly record struct ShownQuestion(string Quiz, int Number)
{
    private const string Own = "studybot";
    private const string Question = "question";

    /// <summary>Null when it shows none. In Teams both the text and the card do.</summary>
    public static ShownQuestion? Read(Utf8Text json)
    {
        // Whatever names a question has this member, and most replies name none.
        if (json.Bytes.Span.IndexOf("\"quiz\":"u8) < 0)
            return null;

        using var activity = JsonDocument.Parse(json.Bytes);
        return Find(activity.RootElement);
    }

    /// <summary>What names the question in the text of one that has no card.</summary>
    public static JsonElement Name(QuestionView question)
    {
        var name = JsonSerializer.SerializeToNode(new CardValue(question.QuizId, question.Number, Deed: null, Choice: null), ActivityJson.Default.CardValue);
        return JsonSerializer.SerializeToElement(new JsonObject { [Own] = new JsonObject { [Question] = name } }, ActivityJson.Default.JsonObject);
    }

    /// <summary>Whether the student could still answer it.</summary>
    public bool IsOpenIn(Dialog dialog) =>
        dialog is Dialog.Quizzing { Session: var session } && session.Id == Quiz && session.Number == Number;

    private static ShownQuestion? Find(JsonElement activity)
    {
        var cards = activity.TryGetProperty("attachments", out var attachments) ? attachments.EnumerateArray().ToArray() : [];
        var named = cards.Where(card => card.TryGetProperty("content", out _)).Select(card => FindButton(card.GetProperty("content")))
            .Where(button => button.ValueKind is JsonValueKind.Object && button.TryGetProperty("data", out _)).Select(button => button.GetProperty("data"));
        return named.Concat(FindName(activity)).Select(FindNamed).FirstOrDefault(question => question is not null);
    }

    /// <summary>A card for Teams has its buttons among its elements, where they may have a fallback.</summary>
    private static JsonElement FindButton(JsonElement card)
    {
        var holders = card.TryGetProperty("body", out var body) ? body.EnumerateArray().Prepend(card) : [card];
        return holders.Where(holder => holder.TryGetProperty("actions", out _)).Select(holder => holder.GetProperty("actions").EnumerateArray().FirstOrDefault()).FirstOrDefault();
    }

    private static IEnumerable<JsonElement> FindName(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.TryGetProperty(Own, out var own) && own.TryGetProperty(Question, out var name) ? [name] : [];

    private static ShownQuestion? FindNamed(JsonElement named) =>
        named.Deserialize(ActivityJson.Default.CardValue) is { Quiz: { } quiz, Number: { } number } ? new ShownQuestion(quiz, number) : null;
}
