using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>What is looked for from the compose box, and which page of it.</summary>
/// <param name="Words">Empty before anything was typed.</param>
internal sealed record NoteQuery(string Words, int Skip, int Count)
{
    private const int LongestWords = 200;
    private const int MostSkipped = 200;
    private const int UsualCount = 25;
    private const string BeforeTyping = "initialRun";

    /// <summary>Whatever comes is a query: a client shows an error as "something went wrong", which helps nobody.</summary>
    public static NoteQuery Read(JsonElement? value)
    {
        var options = Member(value, "queryOptions", JsonValueKind.Object);
        return new NoteQuery(
            ReadWords(Member(value, "parameters", JsonValueKind.Array)),
            Math.Clamp(Number(options, "skip") ?? 0, 0, MostSkipped),
            Math.Clamp(Number(options, "count") ?? UsualCount, 1, UsualCount));
    }

    private static string ReadWords(JsonElement? parameters)
    {
        foreach (var parameter in parameters?.EnumerateArray() ?? default)
        {
            if (Member(parameter, "value", JsonValueKind.String) is { } words && Member(parameter, "name", JsonValueKind.String)?.ValueEquals(BeforeTyping) is not true)
                return ChatText.Cut(ChatText.Clean(words.GetString()!).Trim(), LongestWords);
        }

        return "";
    }

    private static int? Number(JsonElement? options, string name) =>
        Member(options, name, JsonValueKind.Number) is { } number && number.TryGetInt32(out var count) ? count : null;

    private static JsonElement? Member(JsonElement? of, string name, JsonValueKind kind) =>
        of is { ValueKind: JsonValueKind.Object } holder && holder.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;
}
