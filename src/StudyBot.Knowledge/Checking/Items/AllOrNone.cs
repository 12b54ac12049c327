using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>"All of the above": whoever knows two right options, or one wrong one, has the answer without the rest; and options are shown shuffled, so nothing is above.</summary>
internal static partial class AllOrNone
{
    // Most options are longer, and the expression is slow.
    private const int LongestPhrase = 9;

    public static IEnumerable<KnowledgeProblem> Find(Item item) =>
        from option in item.Options
        where (option.Words.Count <= LongestPhrase && Phrase().IsMatch(option.Plain)) || (option.Plain is "all" or "none" && !AsksForNumber(item))
        select item.Problem(option, "option-all-or-none", $"“{option.Text}” speaks of the other options, which are shown in another order each time.",
            "Replace it by an option of its own; for several right ones write “(Choose two.)” and tick both.");

    private static bool AsksForNumber(Item item) => item.Asking.Contains("how many", StringComparison.OrdinalIgnoreCase) || item.Asking.Contains("how much", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^((all|none|both|any|each|neither|every one|two|some) (of )?(the |these |those )?(above|below|listed|preceding|other (options|answers|choices)|others|options|answers|choices|them|these|those)( (above|below|options|answers|choices))?|(all|none) (of )?(the )?(options|answers|choices|above)? ?(is|are) (right|correct|true|wrong|false|possible)|(both|either|neither) ?(option |answer )?[a-f] (and|or|nor) [a-f]|(option |answer )?[a-f] (and|or) [a-f])( (is|are)( all)? (right|correct|true|wrong|false))?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase();
}
