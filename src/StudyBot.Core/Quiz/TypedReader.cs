namespace StudyBot.Core;

/// <summary>Tells an answer that is a name from a question to the notes.</summary>
internal static class TypedReader
{
    private const int LongestAnswer = 6;

    // Wherever they stand, they ask: "so what is KMS".
    private static readonly HashSet<string> Asking = ["what", "whats", "who", "whos", "why", "how", "hows", "when", "where", "which", "whose"];

    public static AnswerReading Read(string text, bool isCommand, NameKey key)
    {
        var words = Words.Of(text);
        if (words.Count == 0)
            return new AnswerReading.NoAnswer();

        // A name may be as long as it is, and may be a word that is a command elsewhere.
        var hasMark = text.Contains('?', StringComparison.Ordinal);
        if (!hasMark && key.Holds(text))
            return new AnswerReading.Written(text.Trim());
        if (hasMark || isCommand || AnswerWords.Questions.Contains(words[0]) || words.Exists(Asking.Contains) || (words.Count > LongestAnswer && !key.Accepts(text)))
            return new AnswerReading.NoAnswer();

        // A student who is used to options: a letter is no name.
        return words is [{ Length: 1 } only] && char.IsAsciiLetter(only[0]) ? new AnswerReading.Unclear([]) : new AnswerReading.Written(text.Trim());
    }
}
