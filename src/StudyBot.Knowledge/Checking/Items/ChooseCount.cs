using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>How many options to choose, as the stem says it: students see boxes either way, so only the stem tells.</summary>
internal static partial class ChooseCount
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six"];

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        var right = item.Right.Count();
        if (right == item.Options.Count)
        {
            yield return item.Problem("question-without-wrong-option", "Every option of this question is ticked as right, so there is nothing to tell apart.",
                "Add wrong options, or take the tick from those that are wrong.");
        }

        var said = Phrase().Match(item.Question.Stem);
        if (said.Success && ReadNumber(said.Groups["number"].Value) is { } number && number != right)
        {
            yield return item.Problem("question-count-wrong", $"The stem says “{said.Value.Trim('(', ')')}”, and {right} {(right == 1 ? "option is" : "options are")} ticked as right.",
                $"Tick as many options as the stem says, or write {Suggestion(right)}.");
        }
        else if (!said.Success && right > 1 && !OtherCount().IsMatch(item.Question.Stem))
        {
            yield return item.Problem("question-count-missing", $"{right} options are right, and the stem does not say how many to choose.",
                $"End the stem with {Suggestion(right)}.");
        }
    }

    public static string Remove(string stem) => Phrase().Replace(stem, "").Trim();

    private static string Suggestion(int right) => right == 1 ? "nothing about a number" : $"“(Choose {Numbers.ElementAtOrDefault(right - 1) ?? $"{right}"}.)”";

    private static int? ReadNumber(string text) =>
        Array.FindIndex(Numbers, number => number.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1 : FrontMatter.ReadNumber(text);

    [GeneratedRegex(@"\(?\b(choose|select|pick|tick|mark)\s+(the\s+|exactly\s+|any\s+)?(?<number>one|two|three|four|five|six|[1-9])\b(\s+(answers?|options?|of\s+them))?[.:]?\)?",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase();

    // "Which two services ...?" says it too. It may also ask for a pair that is one option, so it is never taken for a wrong count.
    [GeneratedRegex(@"\b(which|what|name|the|these)\s+(two|three|four|five)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherCount();
}
