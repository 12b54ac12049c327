using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The question that a stored activity shows.</summary>
internal readonly record struct ShownQuestion(string Quiz, int Number)
{
    /// <summary>Null when it shows none.</summary>
    public static ShownQuestion? Read(string json)
    {
        using var activity = JsonDocument.Parse(json);
        var cards = activity.RootElement.TryGetProperty("attachments", out var attachments) ? attachments.EnumerateArray().ToArray() : [];
        foreach (var card in cards.Where(card => card.TryGetProperty("content", out _)).Select(card => card.GetProperty("content")))
        {
            if (FindButton(card) is { ValueKind: JsonValueKind.Object } button
                && button.TryGetProperty("data", out var data)
                && data.Deserialize(ActivityJson.Default.CardValue) is { Quiz: { } quiz, Number: { } number })
            {
                return new ShownQuestion(quiz, number);
            }
        }

        return null;
    }

    /// <summary>Whether the student could still answer it.</summary>
    public bool IsOpenIn(Dialog dialog) =>
        dialog is Dialog.Quizzing { Session: var session } && session.Id == Quiz && session.Number == Number;

    /// <summary>A card for Teams has its buttons among its elements, where they may have a fallback.</summary>
    private static JsonElement FindButton(JsonElement card)
    {
        var holders = card.TryGetProperty("body", out var body) ? body.EnumerateArray().Prepend(card) : [card];
        return holders.Where(holder => holder.TryGetProperty("actions", out _)).Select(holder => holder.GetProperty("actions").EnumerateArray().FirstOrDefault()).FirstOrDefault();
    }
}
