using System.Globalization;
using System.Text;

namespace StudyBot.Core;

/// <summary>The words of a text, as people compare them: without case, accents and punctuation.</summary>
internal static class Words
{
    private static readonly HashSet<string> Small =
        ["a", "an", "the", "of", "to", "in", "on", "for", "by", "with", "at", "from", "is", "are", "be", "it", "its", "that", "this", "and", "or", "as", "do", "does"];

    private static readonly string[] Endings = ["ing", "ed", "es", "ss", "s", "e"];

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
                Close();
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The words that carry meaning; all of them when none seems to.</summary>
    public static List<string> OfContent(string text)
    {
        var all = Of(text);
        var content = all.FindAll(word => !Small.Contains(word));
        return content.Count > 0 ? content : all;
    }

    /// <summary>Whether two words are the same but for an ending or a slip of the keyboard.</summary>
    public static bool AreAlike(string a, string b)
    {
        if (a == b || Stem(a) == Stem(b))
            return true;

        // Short words are too close to each other: "rule" is no slip for "role", nor "none" for "done".
        var length = Math.Min(a.Length, b.Length);
        var limit = length < 5 ? 0 : length < 8 ? 1 : 2;
        return limit > 0 && char.IsLetter(a[0]) && a.Length < 64 && b.Length < 64 && EditDistance.Between(a, b, limit) <= limit;
    }

    /// <summary>The word without its commonest endings: close, closes, closed and closing are one.</summary>
    public static string Stem(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";

        var ending = Array.Find(Endings, ending => word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null or "ss" ? word : word[..^ending.Length];
    }
}
