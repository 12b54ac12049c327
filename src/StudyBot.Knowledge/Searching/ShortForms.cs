using System.Text.RegularExpressions;

namespace StudyBot.Knowledge;

/// <summary>Finds where a text introduces a short form: "Multi-factor authentication (MFA)".</summary>
internal static partial class ShortForms
{
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
        var words = Words().Matches(before);
        var letter = letters.Length - 1;
        for (var i = words.Count - 1; i >= 0 && words.Count - i <= letters.Length + 4; i--)
        {
            var word = words[i].Value.ToLowerInvariant();
            if (word[0] == letters[letter])
            {
                if (--letter < 0)
                    return before[words[i].Index..].Trim();
            }
            else if (EnglishWords.KindOf(word) is WordKind.Content or WordKind.Light)
            {
                return null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\((?<short>(?:[A-Za-z0-9]+ )?[A-Z][A-Za-z0-9]{0,6}[A-Z0-9]s?)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
