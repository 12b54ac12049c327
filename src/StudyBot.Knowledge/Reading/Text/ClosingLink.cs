using System.Text.RegularExpressions;

namespace StudyBot.Knowledge;

/// <summary>Takes a closing "See [IAM](iam.md)." out of a text: the product cites the section itself, in its own words.</summary>
internal static partial class ClosingLink
{
    // Not characters: Unicode keeps them for a program's own use, so no text holds them.
    public const string Before = "\uFDD1";
    public const string After = "\uFDD2";

    /// <summary>The marked text without a closing sentence of links only, and without the marks.</summary>
    public static string Remove(string markedText)
    {
        var text = Sentence().Match(markedText) is { Success: true } match
            ? markedText[..match.Groups["see"].Index]
            : markedText;
        return text.Replace(Before, "", StringComparison.Ordinal).Replace(After, "", StringComparison.Ordinal).TrimEnd();
    }

    [GeneratedRegex("""
        (?:^|[.!?:;]["'”’)\uFDD2]*\s)(?<see>\(?(?:(?:[Ss]ee|[Rr]ead)(?:\salso)?:?\s)?\uFDD1[^\uFDD1\uFDD2]*\uFDD2(?:(?:,|,?\sand)\s\uFDD1[^\uFDD1\uFDD2]*\uFDD2)*\.?\)?)$
        """, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Sentence();
}
