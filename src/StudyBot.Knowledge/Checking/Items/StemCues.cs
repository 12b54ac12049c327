using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A word that the stem shares with the right option alone, or the right option's whole name in the stem: no knowledge is needed to match them.</summary>
internal static class StemCues
{
    private const int ShortestWord = 4;
    private const int LongWord = 7;

    // Where the stem asks who, the situation has to name the party that is the answer: "The clinic".
    private const int PartyWords = 2;

    private static readonly HashSet<string> Empty =
    [
        "which", "what", "whose", "when", "where", "with", "without", "from", "into", "that", "this", "these", "those", "their", "they", "them", "there", "then", "than", "have", "does", "done",
        "should", "would", "could", "will", "must", "need", "needs", "want", "wants", "make", "makes", "made", "uses", "used", "using", "take", "takes", "been", "being", "more", "most", "less", "least",
        "only", "each", "every", "other", "same", "such", "some", "after", "before", "while", "because", "about", "over", "under", "between", "during", "through", "also", "even", "both", "either",
        "amazon", "service", "services", "your", "several", "many", "much", "first", "following", "best", "upon", "onto", "within",
        "company", "account", "accounts", "customer", "customers", "team", "user", "users", "people", "person", "application", "data", "task", "tasks", "case", "cases",
    ];

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        if (!item.Wrong.Any())
            yield break;

        var named = item.Right.FirstOrDefault(option => IsNamed(item, option));
        if (named is not null && !item.Wrong.Any(option => Wording.IndexOf(item.StemWords, option.Words) >= 0))
        {
            yield return item.Problem(named, "question-key-in-stem", $"The stem says “{named.Text}”, which is the right option.",
                "Describe it in the stem instead of naming it.");
            yield break;
        }

        var stem = Telling(item.StemWords);
        var asksForParty = AsksForParty(item);
        var wrong = item.Wrong.Select(option => SharedOf(stem, Telling(option.Words))).ToList();
        foreach (var option in item.Right)
        {
            // Where a wrong option repeats as many words of the stem, matching them leads nowhere.
            var shared = SharedOf(stem, Telling(asksForParty ? option.Words.Skip(PartyWords) : option.Words));
            var alone = shared.Find(word => !wrong.Exists(words => words.Exists(other => AreAlike(word, other))));
            if (alone is null || wrong.Exists(words => words.Count >= shared.Count))
                continue;

            yield return item.Problem(option, "question-stem-word-in-key", $"Of all options only a right one repeats “{alone}” from the stem.",
                "Say it in another word in the stem or in the option, or let a wrong option say it as well.");
            yield break;
        }
    }

    /// <summary>The words of the option that the stem says, too.</summary>
    private static List<string> SharedOf(List<string> stem, List<string> option) =>
        [.. option.Where(word => stem.Exists(other => AreAlike(word, other))).Distinct(StringComparer.Ordinal)];

    private static bool IsNamed(Item item, ItemOption option) => Wording.IndexOf(item.StemWords, option.Words) >= 0 && Telling(option.Words).Count > 0 && !AsksForParty(item);

    private static bool AsksForParty(Item item) => Wording.WordsOf(item.Asking).Any(word => word is "who" or "whose" or "whom");

    private static List<string> Telling(IEnumerable<string> words) => [.. words.Where(word => word.Length >= ShortestWord && !Empty.Contains(word))];

    // "Encrypt" and "encryption" are one word to a guesser; of shorter words the inflected forms are mostly other words: "reads", "open".
    private static bool AreAlike(string a, string b) =>
        a == b || (Math.Min(a.Length, b.Length) >= LongWord && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
}
