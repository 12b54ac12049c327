namespace StudyBot;

/// <summary>Texts that have to fit.</summary>
internal static class Shortened
{
    private const char Ellipsis = '…';

    /// <summary>At most <paramref name="longest"/> characters; what is cut off ends at a word and is marked by an ellipsis.</summary>
    public static string To(int longest, string text)
    {
        if (text.Length <= longest)
            return text;

        var room = text[..(longest - 1)];
        var isWhole = char.IsWhiteSpace(text[room.Length]);
        var end = isWhole ? room.Length : room.LastIndexOf(' ');

        // One endless word has to be cut somewhere, but never in the middle of a character.
        if (end < longest / 2)
            end = char.IsHighSurrogate(room[^1]) ? room.Length - 1 : room.Length;
        return room[..end].TrimEnd(' ', '\n', ',', ';', ':', '-', '.', '(') + Ellipsis;
    }
}
