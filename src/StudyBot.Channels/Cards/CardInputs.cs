using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The inputs of a question's card: what is there to tick, to type, or to pick for each place.</summary>
internal static class CardInputs
{
    private const string Written = "typed";
    private const string Place = "place";

    // As many as the longest ordering question has steps; a forged value may hold more.
    private const int MostPlaces = 8;
    private const int LongestName = 200;

    public static IEnumerable<JsonObject> Draw(QuestionView question) => question.Form switch
    {
        ShownForm.Choice choice => [Choices(question, choice)],
        ShownForm.Typed => [Name(question)],
        ShownForm.Ordering ordering => ordering.Entries.Select((_, place) => Pick(place, $"{place + 1}.", ordering.Entries, $"Pick what comes as number {place + 1}.")),
        ShownForm.Matching matching => matching.Left.Select((left, place) => Pick(place, $"{place + 1}. {left}", matching.Right, "Pick what belongs to it.")),
        _ => throw new UnreachableException(),
    };

    /// <summary>Null when the value holds something that no input of ours sends.</summary>
    public static CardAnswer? Read(JsonElement value, string? choice)
    {
        if (value.TryGetProperty(Written, out var text))
            return text.ValueKind is JsonValueKind.String ? new CardAnswer.Written(ChatText.Cut(ChatText.Clean(text.GetString()!), LongestName)) : null;

        var places = Enumerable.Range(0, MostPlaces).Select(place => value.TryGetProperty(IdOf(place), out var picked) ? ReadLetter(picked) : null).ToList();
        var count = places.FindLastIndex(entry => entry is not null) + 1;
        if (count > 0)
            return new CardAnswer.Placed([.. places.Take(count).Select(entry => entry ?? -1)]);

        return CardValue.ReadLetters(choice) is { } ticked ? new CardAnswer.Ticked(ticked) : null;
    }

    private static JsonObject Choices(QuestionView question, ShownForm.Choice choice) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = CardValue.ChoiceInput,
        ["label"] = QuestionCard.Instruction(question),
        ["style"] = "expanded",
        ["wrap"] = true,
        ["isMultiSelect"] = choice.Choose > 1,
        ["isRequired"] = true,
        ["errorMessage"] = $"{QuestionCard.Instruction(question)}, then press Answer.",
        ["choices"] = Entries(choice.Open, choice.Options),
    };

    private static JsonObject Name(QuestionView question) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = Written,
        ["label"] = QuestionCard.Instruction(question),
        ["maxLength"] = LongestName,
        ["isRequired"] = true,
        ["errorMessage"] = "Type a name, then press Answer.",
    };

    /// <summary>One of the lettered entries; a compact list, so that five of them fit on a telephone.</summary>
    private static JsonObject Pick(int place, string label, IReadOnlyList<string> entries, string error) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = IdOf(place),
        ["label"] = label,
        ["style"] = "compact",
        ["wrap"] = true,
        ["isMultiSelect"] = false,
        ["isRequired"] = true,
        ["placeholder"] = "Pick one",
        ["errorMessage"] = error,
        ["choices"] = Entries(Enumerable.Range(0, entries.Count), entries),
    };

    private static JsonArray Entries(IEnumerable<int> places, IReadOnlyList<string> texts) => new(
    [
        .. places.Select(i => new JsonObject { ["title"] = $"{QuestionView.Letter(i)}. {texts[i]}", ["value"] = CardValue.Letter(i) }),
    ]);

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{Place}{place + 1}");

    private static int? ReadLetter(JsonElement picked) =>
        picked.ValueKind is JsonValueKind.String && CardValue.ReadLetters(picked.GetString()) is [var entry] ? entry : null;
}
