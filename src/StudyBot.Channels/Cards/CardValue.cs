using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// What a button of a question's card sends back. It names the question and nothing of its key; anybody can forge it, so it grants nothing
/// that typing would not.
/// </summary>
/// <param name="Choice">The letters that were ticked, as the card's input joins them: <c>"a,c"</c>.</param>
internal sealed record CardValue(
    string? Quiz,
    [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int? Number,
    string? Deed,
    string? Choice)
{
    /// <summary>The name of the input with the options, as the channel merges it into the value.</summary>
    public const string ChoiceInput = "choice";

    public static string Letter(int option) => QuestionView.Letter(option).ToString().ToLowerInvariant();

    public static string NameOf(CardDeed deed) => deed.ToString().ToLowerInvariant();

    /// <summary>As a button carries it.</summary>
    public static CardData Of(QuestionView question, CardDeed deed) => new() { Quiz = question.QuizId, Number = question.Number, Deed = NameOf(deed) };

    /// <summary>Null when the value is not one of a question's card.</summary>
    public static CardPress? ReadPress(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } card)
            return null;

        try
        {
            return card.Deserialize(ActivityJson.Default.CardValue)?.ToPress(card);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The places that letters name; null when there is something else among them.</summary>
    public static List<int>? ReadLetters(string? letters)
    {
        var chosen = new List<int>();
        foreach (var letter in (letters ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (letter.Length != 1 || !char.IsAsciiLetter(letter[0]))
                return null;
            var option = char.ToLowerInvariant(letter[0]) - 'a';
            if (!chosen.Contains(option))
                chosen.Add(option);
        }

        return chosen;
    }

    private CardPress? ToPress(JsonElement card)
    {
        if (Quiz is not { Length: > 0 and <= 200 } || Number is not > 0 || FindDeed() is not { } deed || CardInputs.Read(card, Choice) is not { } answer)
            return null;
        return new CardPress(Quiz, Number.Value, deed, deed is CardDeed.Answer ? answer : new CardAnswer.Ticked([]));
    }

    private CardDeed? FindDeed()
    {
        foreach (var deed in Enum.GetValues<CardDeed>())
        {
            if (string.Equals(NameOf(deed), Deed, StringComparison.OrdinalIgnoreCase))
                return deed;
        }

        return null;
    }
}
