using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// What a button of a group's card sends back. It names the question and nothing of its key, nor of anybody's vote; anybody can forge it, so who pressed is
/// whom the channel names.
/// </summary>
/// <param name="Group">The quiz.</param>
/// <param name="Choice">The letter that is voted for.</param>
internal sealed record GroupValue(
    string? Group,
    [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int? Number,
    [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int? Round,
    string? Deed,
    string? Choice)
{
    private const string Look = "look";

    /// <summary>A client wants to see the card as its student does, and nobody pressed anything.</summary>
    [JsonIgnore]
    public bool IsLook => string.Equals(Deed, Look, StringComparison.Ordinal);

    public static CardData OfLook(GroupQuiz quiz) => Of(quiz, Look, choice: null);

    public static CardData Of(GroupQuiz quiz, GroupButton button) => Of(quiz, NameOf(button.Deed), button.Option is { } option ? CardValue.Letter(option) : null);

    /// <summary>Null when the value is not one of a group's card.</summary>
    public static GroupValue? Read(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } card || !card.TryGetProperty("group", out _))
            return null;

        try
        {
            return card.Deserialize(ActivityJson.Default.GroupValue) is { Group.Length: > 0 and <= 200 } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when no button of ours sends it.</summary>
    public GroupPress? FindPress()
    {
        foreach (var deed in Enum.GetValues<GroupDeed>())
        {
            if (string.Equals(NameOf(deed), Deed, StringComparison.OrdinalIgnoreCase) && Number is > 0 && Round is 1 or 2)
                return new GroupPress(Group!, Number!.Value, Round.Value, deed, CardValue.ReadLetters(Choice) is [var option] ? option : null);
        }

        return null;
    }

    private static CardData Of(GroupQuiz quiz, string deed, string? choice) => new() { Group = quiz.Id, Number = quiz.Number, Round = quiz.Round, Deed = deed, Choice = choice };

    private static string NameOf(GroupDeed deed) => deed.ToString().ToLowerInvariant();
}
