namespace StudyBot.Channels;

/// <summary>What a student typed, made fit to be read and stored.</summary>
internal static class ChatText
{
    private const int MostCharacters = 10_000;

    /// <summary>Without control characters but line breaks and tabs, and no longer than anybody types.</summary>
    public static string Clean(string text)
    {
        var readable = text.Any(IsNoise) ? string.Concat(text.Where(character => !IsNoise(character))) : text;
        return Cut(readable, MostCharacters);
    }

    /// <summary>Never cuts a character in half.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }

    private static bool IsNoise(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
