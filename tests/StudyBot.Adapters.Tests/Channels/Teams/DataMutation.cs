using System.Text.Json.Nodes;
using StudyBot.Core;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>What a button sends, as somebody with a pencil could change it.</summary>
internal static class DataMutation
{
    private static readonly string[] Names = ["quiz", "number", "deed", "choice", "typed", "place1", "student", "isRight", "key", "QUIZ"];

    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "2", "3", "-1", "1.5", "1e400", "99999999999", "\"\"", "\"1\"", "\"a\"", "\"b\"", "\"a,b\"", "\"c\"", "\"z\"", "\"A\"", "\" b ,\"", "\"a;b\"", "\"é\"",
        "\"answer\"", "\"ANSWER\"", "\"hint\"", "\"0\"", "\"explode\"", "\"0000000000000001\"", "\"29:other\"", "\"Bowline 1\"", "[]", "[\"a\"]", "{}", "{\"a\":1}", "\"\\n\"",
    ];

    public static JsonObject Of(JsonObject sent, Random chance)
    {
        var data = sent.DeepClone().AsObject();
        for (var changes = chance.Next(0, 4); changes > 0; changes--)
        {
            var name = Names[chance.Next(Names.Length)];
            switch (chance.Next(3))
            {
                case 0:
                    data.Remove(name);
                    break;
                default:
                    data[name] = JsonNode.Parse(Values[chance.Next(Values.Length)]);
                    break;
            }
        }

        return data;
    }

    /// <summary>By the book: it answers the open question of this quiz, and ticks exactly one of its two options.</summary>
    public static bool IsLegal(JsonObject data, QuizSession open)
    {
        // Some senders differ in the case of names; a name twice is no value of ours.
        if (data.ContainsKey("quiz") == data.ContainsKey("QUIZ"))
            return false;

        return Text(data["quiz"] ?? data["QUIZ"]) == open.Id
            && data["number"]?.ToJsonString().Trim('"') == $"{open.Number}"
            && string.Equals(Text(data["deed"]), "answer", StringComparison.OrdinalIgnoreCase)
            && !data.ContainsKey("typed")
            && !(Text(data["place1"])?.Trim(' ', ',').Length == 1 && char.IsAsciiLetter(Text(data["place1"])!.Trim(' ', ',')[0]))
            && Text(data["choice"])?.Trim(' ', ',').ToLowerInvariant() is "a" or "b";
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
