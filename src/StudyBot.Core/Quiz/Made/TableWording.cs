using System.Text.RegularExpressions;

namespace StudyBot.Core;

/// <summary>How a row of a table is put into a question, by the shape of the heads of its columns.</summary>
internal static partial class TableWording
{
    private const int LongestNoun = 5;
    private const int FewWords = 3;

    private static readonly HashSet<string> Verbs =
    [
        "shows", "stops", "finds", "looks", "works", "says", "records", "keeps", "does", "gives", "holds", "covers", "protects", "manages", "checks", "stores", "needs", "contains", "sees", "runs",
        "stands", "replaces", "answers", "grants", "belongs", "produces", "turns", "moves", "carries", "blocks", "detects", "reports", "lives", "eats", "lasts", "consists", "applies", "allows", "prevents", "measures",
    ];

    private static readonly HashSet<string> LeadIns = ["to", "want", "wants", "need", "needs"];

    private static readonly HashSet<string> OpenQuestion =
        ["is", "are", "do", "does", "can", "could", "must", "may", "has", "have", "should", "was", "were", "will", "would", "who", "what", "which", "where", "when", "how", "why"];

    // With one of these in it, the head of a column is no noun that "which" could stand before.
    private static readonly HashSet<string> NotInNoun =
    [
        "a", "an", "who", "what", "where", "when", "how", "which", "why", "to", "by", "at", "is", "are", "it", "does", "do", "can", "you", "about", "since", "or", "and", "today", "yes", "no", "not", "than", "as", "with", "from",
    ];

    // "Choose", "Go to": heads of what one does, which go with no cell.
    private static readonly HashSet<string> Deeds = ["choose", "use", "go", "look", "see", "take", "try", "ask", "read", "do", "write"];

    private static readonly HashSet<string> Prepositions = ["of", "for", "in", "on", "after", "before", "against"];

    public static bool IsVerb(string head) => Words.Of(head) is [var first, ..] && Verbs.Contains(first);

    /// <summary>What the section is about, as the lead of a question.</summary>
    public static string Subject(Origin origin)
    {
        var parts = Aside().Replace(origin.Section.Ref.Heading, "").Split(": ");
        // "Example: protecting a web shop" is about the shop.
        var subject = parts.Length > 1 && Words.Of(parts[0]).Count < 2 ? parts[1] : parts[0];
        return Phrase.Capital(subject.TrimEnd('?', '.', ' '));
    }

    /// <param name="asked">The head of the column that is asked for.</param>
    /// <param name="head">The head of the column of the cell that is given.</param>
    /// <param name="isClass">Whether several rows have the cell, so that only its head says what it is about.</param>
    /// <returns>Null where no shape fits that reads like English.</returns>
    public static string? StemOf(string asked, string head, string cell, bool isClass, SmallLetters letters)
    {
        var which = IsNoun(asked) ? $"Which {letters.LowerUnlessNamed(asked)}" : "Which of these";
        var given = cell.TrimEnd('.');
        if (given.EndsWith('?'))
            return $"“{given}” {which} answers that?";

        if (head.EndsWith('?'))
            return Words.Of(head) is [var opening, ..] && OpenQuestion.Contains(opening) ? $"{head} {Phrase.Capital(given)}. {which} fits?" : null;

        if (IsVerb(head))
            return IsAnswer(given) ? null : $"{which} {char.ToLowerInvariant(head[0])}{head[1..]} {letters.Lower(given)}?";

        var words = Words.Of(head);
        if (words is ["what", .., "does"])
            return $"{which} {letters.Lower(given)}?";

        if (words is [.., var last] && LeadIns.Contains(last))
            return $"{head} {(last == "to" ? letters.LowerUnlessNamed(given) : letters.Lower(given))}. {which} fits?";

        if (words is [var deed, ..] && Deeds.Contains(deed))
            return null;

        // A cell of a word or two says too little without the head of its column.
        var isShort = isClass || IsAnswer(given) || (Words.Of(given).Count < FewWords && !(given.Contains(' ') && Phrase.IsName(given)));
        return !isShort ? $"{which} goes with “{given}”?" : head.Length > 0 ? $"{which} goes with “{head}: {letters.Lower(given)}”?" : null;
    }

    private static bool IsAnswer(string cell) => Words.Of(cell) is ["yes" or "no" or "none" or "always" or "never", ..];

    private static bool IsNoun(string head)
    {
        var words = Words.Of(head);
        return words.Count is > 0 and <= LongestNoun && !IsVerb(head) && !Deeds.Contains(words[0]) && !words.Exists(NotInNoun.Contains)
            && !Prepositions.Contains(words[0]) && !Prepositions.Contains(words[^1]) && !LeadIns.Contains(words[^1]);
    }

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Aside();
}
