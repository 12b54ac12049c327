using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A word that the stem shares with the right option alone, or the right option's whole name in the stem: no knowledge is needed to match them.</summary>
internal static class StemCues
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Empty =
    [
        "which", "what", "whose", "when", "where", "with", "without", "from", "into", "that", "this", "these", "those", "their", "they", "them", "there", "then", "than", "have", "does", "done",
        "should", "would", "could", "will", "must", "need", "needs", "want", "wants", "make", "makes", "made", "uses", "used", "using", "take", "takes", "been", "being", "more", "most", "less", "least",
        "only", "each", "every", "other", "same", "such", "some", "after", "before", "while", "because", "about", "over", "under", "between", "during", "through", "also", "even", "both", "either",
        "amazon", "service", "services", "your", "it", "its", "several", "many", "much", "first", "following", "best", "they", "very", "upon", "onto", "within", "how", "can",
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

        var stem = Stems(item.StemWords);
        var wrong = item.Wrong.SelectMany(option => Stems(option.Words).Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var option in item.Right)
        {
            var shared = Stems(option.Words).Keys.FirstOrDefault(word => stem.ContainsKey(word) && !wrong.Contains(word));
            if (shared is null)
                continue;

            yield return item.Problem(option, "question-stem-word-in-key", $"Of all options only a right one repeats the stem's word “{stem[shared]}”.",
                "Say it in another word in the stem or in the option, or let a wrong option say it as well.");
            yield break;
        }
    }

    private static bool IsNamed(Item item, ItemOption option) =>
        option.Words.Any(word => word.Length >= ShortestWord && !Empty.Contains(word)) && Wording.IndexOf(item.StemWords, option.Words) >= 0;

    /// <summary>The stems of the words that carry meaning, each with one of its words.</summary>
    private static Dictionary<string, string> Stems(IReadOnlyList<string> words)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.Length >= ShortestWord && !Empty.Contains(word)))
            stems.TryAdd(Stemming.Stem(word), word);

        return stems;
    }
}
