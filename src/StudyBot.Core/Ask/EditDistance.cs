namespace StudyBot.Core;

/// <summary>How many slips of the keyboard lie between two words.</summary>
public static class EditDistance
{
    /// <summary>
    /// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours count one each
    /// (Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2.1). Above <paramref name="limit"/> the answer is limit + 1.
    /// </summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;

        Span<int> twoBack = stackalloc int[b.Length + 1];
        Span<int> oneBack = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            oneBack[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(oneBack[j] + 1, current[j - 1] + 1), oneBack[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, twoBack[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
                return limit + 1;

            var freed = twoBack;
            twoBack = oneBack;
            oneBack = current;
            current = freed;
        }

        return Math.Min(oneBack[b.Length], limit + 1);
    }
}
