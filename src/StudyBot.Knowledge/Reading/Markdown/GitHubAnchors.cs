using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge;

/// <summary>The anchors of one file, as GitHub makes them: lower case, punctuation dropped, spaces to hyphens, repeats numbered.</summary>
internal sealed class GitHubAnchors
{
    // The empty anchor is the top of the page, which no heading may take.
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>Keeps an id that the author chose out of the way of the made ones. False when the file has it already.</summary>
    public bool Reserve(string id) => repeats.TryAdd(id, 0);

    public string Next(string headingText)
    {
        var anchor = Slug(headingText);
        var unique = anchor;
        while (!repeats.TryAdd(unique, 0))
            unique = $"{anchor}-{++repeats[anchor]}";

        return unique;
    }

    public static string Slug(string headingText)
    {
        var slug = new StringBuilder(headingText.Length);
        foreach (var rune in headingText.EnumerateRunes())
        {
            if (rune.Value == ' ')
                slug.Append('-');
            else if (rune.Value == '-' || IsWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
        }

        return slug.ToString();
    }

    // What Ruby, which GitHub runs on, counts as a character of a word.
    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
