using System.Text.Json;

namespace StudyBot.Channels;

/// <summary>Takes the bot's own name out of what is said to it.</summary>
internal static class BotMention
{
    // What Teams leaves beside a mention, as it may come in a text that is called plain.
    private const string HardBlank = "&nbsp;";

    /// <summary>
    /// Only what an entity says is a mention of the bot goes, literally: a student may mention a peer, and may type the tag. A name of several
    /// words may be several entities.
    /// </summary>
    public static string Strip(Activity activity)
    {
        var text = activity.Text ?? "";
        var isStripped = false;
        foreach (var entity in activity.Entities ?? [])
        {
            if (FindFragment(entity, activity.Recipient?.Id) is { } fragment && text.IndexOf(fragment, StringComparison.Ordinal) is >= 0 and var at)
            {
                text = $"{text[..at]} {text[(at + fragment.Length)..]}";
                isStripped = true;
            }
        }

        return isStripped ? Trim(text) : text;
    }

    private static string? FindFragment(JsonElement entity, string? bot)
    {
        if (bot is null || Text(entity, "type") is not "mention" || !entity.TryGetProperty("mentioned", out var mentioned) || Text(mentioned, "id") != bot)
            return null;
        return Text(entity, "text") is { Length: > 0 } said ? said : Text(mentioned, "name") is { Length: > 0 } name ? $"<at>{name}</at>" : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && FindBlank(text.AsSpan(start, end - start), atEnd: false) is > 0 and var length)
            start += length;
        while (start < end && FindBlank(text.AsSpan(start, end - start), atEnd: true) is > 0 and var length)
            end -= length;
        return text[start..end];
    }

    private static int FindBlank(ReadOnlySpan<char> text, bool atEnd)
    {
        if (IsBlank(atEnd ? text[^1] : text[0]))
            return 1;
        return (atEnd ? text.EndsWith(HardBlank) : text.StartsWith(HardBlank)) ? HardBlank.Length : 0;
    }

    // The last two have no width, and are no white space by the book.
    private static bool IsBlank(char sign) => char.IsWhiteSpace(sign) || sign is '\u200b' or '\ufeff';
}
