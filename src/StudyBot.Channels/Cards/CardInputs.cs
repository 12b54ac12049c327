using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
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

    public static IEnumerable<CardElement> Draw(QuestionView question) => question.Form switch
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

    private static CardElement Choices(QuestionView question, ShownForm.Choice choice) => new()
    {
        Type = "Input.ChoiceSet",
        Id = CardValue.ChoiceInput,
        Label = QuestionCard.Instruction(question),
        Style = "expanded",
        Wrap = true,
        IsMultiSelect = choice.Choose > 1,
        IsRequired = true,
        ErrorMessage = $"{QuestionCard.Instruction(question)}, then press Answer.",
        Choices = Entries(choice.Open, choice.Options),
    };

    private static CardElement Name(QuestionView question) => new()
    {
        Type = "Input.Text",
        Id = Written,
        Label = QuestionCard.Instruction(question),
        MaxLength = LongestName,
        IsRequired = true,
        ErrorMessage = "Type a name, then press Answer.",
    };

    /// <summary>One of the lettered entries; a compact list, so that five of them fit on a telephone.</summary>
    private static CardElement Pick(int place, string label, IReadOnlyList<string> entries, string error) => new()
    {
        Type = "Input.ChoiceSet",
        Id = IdOf(place),
        Label = label,
        Style = "compact",
        Wrap = true,
        IsMultiSelect = false,
        IsRequired = true,
        Placeholder = "Pick one",
        ErrorMessage = error,
        Choices = Entries(Enumerable.Range(0, entries.Count), entries),
    };

    private static IReadOnlyList<CardChoice> Entries(IEnumerable<int> places, IReadOnlyList<string> texts) =>
        [.. places.Select(i => new CardChoice($"{QuestionView.Letter(i)}. {texts[i]}", CardValue.Letter(i)))];

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{Place}{place + 1}");

    private static int? ReadLetter(JsonElement picked) =>
        picked.ValueKind is JsonValueKind.String && CardValue.ReadLetters(picked.GetString()) is [var entry] ? entry : null;
}
