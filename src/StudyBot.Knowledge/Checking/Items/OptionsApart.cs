using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Options that say the same, or of which one is a part of another: both right, or both wrong, whoever sees it.</summary>
internal static partial class OptionsApart
{
    // Of several parties each may be responsible, or all of them: there "AWS" and "AWS and the customer" are answers that differ.
    private static readonly string[] OfParties = ["who", "whose", "whom", "whos", "party", "responsibility", "responsible"];

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        var mayShare = item.StemWords.Any(OfParties.Contains);
        for (var later = 1; later < item.Options.Count; later++)
        {
            var option = item.Options[later];
            var others = item.Options.Take(later).ToList();
            if (others.Find(other => other.Plain == option.Plain) is { } same)
            {
                yield return item.Problem(option, "option-repeated", $"This option says the same as “{same.Text}”.", "Replace one of the two by a wrong idea of its own.");
            }
            else if (!mayShare && others.Find(other => IsPart(other, option) || IsPart(option, other)) is { } part)
            {
                yield return item.Problem(option, "option-contains-option", $"This option and “{part.Text}” contain each other, so that one settles the other.",
                    "Make the options exclude each other.");
            }
        }
    }

    private static bool IsPart(ItemOption part, ItemOption whole)
    {
        if (part.Words.Count >= whole.Words.Count)
            return false;

        if (Wording.IndexOf(whole.Words, part.Words) < 0)
            return false;

        // "AWS Shield" and "AWS Shield Advanced" are two names, and exclude each other. A list does not exclude its entries.
        return Enumeration().Split(whole.Text).Any(entry => Wording.WordsOf(entry).SequenceEqual(part.Words, StringComparer.Ordinal))
            || (part.Words.Count > 1 && !IsName(part.Text) && !IsName(whole.Text));
    }

    // Most of the words of a name have a capital.
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Any(char.IsUpper)) * 2 > words.Length;
    }

    [GeneratedRegex(@"\s*(\b(and|or|plus|as well as|together with|both)\b|[,;+&])\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Enumeration();
}
