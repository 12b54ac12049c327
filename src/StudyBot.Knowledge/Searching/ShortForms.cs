using System.Text.RegularExpressions;

namespace StudyBot.Knowledge;

/// <summary>Finds where a text introduces a short form: "Multi-factor authentication (MFA)".</summary>
internal static partial class ShortForms
{
    private const int MostPassedOver = 4;

    public static IEnumerable<(string LongForm, string ShortForm)> In(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
        {
            // "AWS KMS" in brackets: the last word is the short form. Its plural is the same thing.
            var shortForm = match.Groups["short"].Value;
            var letters = shortForm.Split(' ')[^1].TrimEnd('s').ToLowerInvariant();
            if (LongForm(text[..match.Index], letters) is { } longForm)
                yield return (longForm, shortForm.TrimEnd('s'));
        }
    }

    /// <summary>The shortest stretch of words at the end whose initials are the letters; small words may be passed over.</summary>
    private static string? LongForm(string before, string letters)
    {
        // Only the last words can matter, and a short form has few letters.
        var words = Words().Matches(before).TakeLast(letters.Length + MostPassedOver).ToList();
        return Start(words, words.Count - 1, letters, letters.Length - 1) is { } start ? before[start..].Trim() : null;
    }

    private static int? Start(List<Match> words, int word, string letters, int letter)
    {
        if (word < 0)
            return null;

        var lower = words[word].Value.ToLowerInvariant();
        if (lower[0] == letters[letter])
        {
            // "control and ..." in an A: the "and" may be the letter, or be passed over.
            var start = letter == 0 ? words[word].Index : Start(words, word - 1, letters, letter - 1);
            if (start is not null)
                return start;
        }

        return EnglishWords.KindOf(lower) is WordKind.Content or WordKind.Light ? null : Start(words, word - 1, letters, letter);
    }

    [GeneratedRegex(@"\((?<short>(?:[A-Za-z0-9]+ )?[A-Z][A-Za-z0-9]{0,6}[A-Z0-9]s?)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
