namespace StudyBot.Knowledge;

/// <summary>Picks the neighbouring sentences of a section that answer a question best.</summary>
internal static class QuoteFinder
{
    private const int MostSentences = 3;
    private const int LongestQuote = 450;
    private const int ComfortableLength = 320;

    // In the coin of one word of the question, so that they weigh the same in a course of ten sections and of ten thousand.
    // A sentence more must say something more, and one that begins with "It" or stands in a table row says little alone.
    private const double CostOfSentence = .18;
    private const double CostOfLetter = .00015;
    private const double CostOfFragment = .45;
    private const double CostOfLeaning = .2;
    private const double CostOfLength = .9;
    private const double PlainLeadBonus = .12;
    private const double NamedLeadBonus = .3;

    /// <param name="quotable">The sentences as they are quoted.</param>
    public static string? Quote(IReadOnlyList<string> sentences, IReadOnlyList<string> quotable, IReadOnlyList<int[]> ids, StudentQuestion question, bool isNamed, Predicate<string> mayShow)
    {
        var shown = new bool[quotable.Count];
        var sought = new int[ids.Count][];
        for (var i = 0; i < shown.Length; i++)
            (shown[i], sought[i]) = (mayShow(quotable[i]), question.SoughtOf(ids[i]));

        var lead = LeadOf(sentences, shown);
        var word = question.Weight > 0 ? question.Weight / question.Sought.Length : 1;
        var (best, bestCount, bestScore) = (-1, 0, double.NegativeInfinity);
        for (var start = 0; start < sentences.Count; start++)
        {
            int[] held = [];
            for (var (count, length) = (1, -1); count <= MostSentences && start + count <= sentences.Count && shown[start + count - 1]; count++)
            {
                held = Union(held, sought[start + count - 1]);
                length += sentences[start + count - 1].Length + 1;
                // A single long sentence is better than no answer.
                var tooLong = length > LongestQuote ? CostOfLength + (count > 1 ? double.PositiveInfinity : 0) : 0;
                var score = (question.HeldBy(held) / word) - Cost(sentences, start, count, length) - tooLong + (start == lead ? LeadBonus(question, isNamed) : 0);
                if (score > bestScore)
                    (best, bestCount, bestScore) = (start, count, score);
            }
        }

        if (best < 0)
            return null;

        // The question only names it: what is said right after the definition fits too.
        if (isNamed && best == lead && bestCount == 1 && HasRoom(sentences, shown, lead))
            bestCount++;
        return bestCount == 1 ? quotable[best] : string.Join(' ', quotable.Skip(best).Take(bestCount));
    }

    /// <summary>Of two lists in order, each once.</summary>
    private static int[] Union(int[] first, int[] second)
    {
        if (first.Length == 0)
            return second;
        if (second.Length == 0)
            return first;

        var union = new int[first.Length + second.Length];
        var count = 0;
        for (var (i, j) = (0, 0); i < first.Length || j < second.Length;)
        {
            var next = i < first.Length && (j == second.Length || first[i] <= second[j]) ? first[i] : second[j];
            union[count++] = next;
            i += i < first.Length && first[i] == next ? 1 : 0;
            j += j < second.Length && second[j] == next ? 1 : 0;
        }

        return union[..count];
    }

    private static double LeadBonus(StudentQuestion question, bool isNamed) => isNamed ? NamedLeadBonus + (question.Sought.Length / 2d) : PlainLeadBonus;

    private static double Cost(IReadOnlyList<string> sentences, int start, int count, int length)
    {
        var cost = (CostOfSentence * (count - 1)) + (length * CostOfLetter) + (SentenceShape.LeansOnTheOneBefore(sentences[start]) && start > 0 ? CostOfLeaning : 0);
        for (var i = start; i < start + count; i++)
            cost += SentenceShape.IsWhole(sentences[i]) ? 0 : CostOfFragment;
        return cost;
    }

    private static bool HasRoom(IReadOnlyList<string> sentences, bool[] shown, int lead) =>
        lead + 1 < sentences.Count && shown[lead + 1] && SentenceShape.IsWhole(sentences[lead + 1]) && sentences[lead].Length + sentences[lead + 1].Length < ComfortableLength;

    private static int LeadOf(IReadOnlyList<string> sentences, bool[] shown)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (shown[i] && SentenceShape.IsWhole(sentences[i]))
                return i;
        }

        return -1;
    }
}
