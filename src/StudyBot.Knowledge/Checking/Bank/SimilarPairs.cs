using System.Runtime.InteropServices;

namespace StudyBot.Knowledge;

/// <summary>Finds the pairs of texts whose sets of letter triples overlap, without comparing every pair.</summary>
/// <remarks>
/// Two sets with a Jaccard index of t or more share an element among the rarest (1 - t) of each, plus one: prefix filtering, as in
/// Bayardo, Ma, Srikant, "Scaling up all pairs similarity search" (2007). No pair is missed, and only texts with a rare triple in common are compared.
/// </remarks>
internal static class SimilarPairs
{
    /// <summary>The pairs whose Jaccard index is at least <paramref name="least"/>, by their places in the list, the first before the second.</summary>
    public static IEnumerable<(int First, int Second)> Find(IReadOnlyList<string> texts, double least)
    {
        var sets = ByRarity(texts);
        var holders = new Dictionary<int, List<int>>();
        for (var second = 0; second < sets.Length; second++)
        {
            var set = sets[second];
            var prefix = set.Length - (int)Math.Ceiling(least * set.Length) + 1;
            var candidates = new SortedSet<int>();
            foreach (var triple in set.AsSpan(0, Math.Min(prefix, set.Length)))
            {
                ref var holding = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, triple, out _);
                holding ??= [];
                candidates.UnionWith(holding);
                holding.Add(second);
            }

            foreach (var first in candidates.Where(first => Jaccard(sets[first], set, least) >= least))
                yield return (first, second);
        }
    }

    /// <summary>Each text as the ranks of its triples, the rarest of all texts first.</summary>
    private static int[][] ByRarity(IReadOnlyList<string> texts)
    {
        var triples = texts.Select(TriplesOf).ToList();
        var counts = new Dictionary<ulong, int>();
        foreach (var triple in triples.SelectMany(set => set))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, triple, out _)++;

        var ranks = counts.OrderBy(count => count.Value).ThenBy(count => count.Key).Select((count, rank) => (count.Key, rank)).ToDictionary(pair => pair.Key, pair => pair.rank);
        return [.. triples.Select(set => set.Select(triple => ranks[triple]).Order().ToArray())];
    }

    private static HashSet<ulong> TriplesOf(string text)
    {
        var triples = new HashSet<ulong>();
        for (var i = 0; i + 2 < text.Length; i++)
            triples.Add(((ulong)text[i] << 32) | ((ulong)text[i + 1] << 16) | text[i + 2]);

        return triples;
    }

    private static double Jaccard(int[] a, int[] b, double least)
    {
        if (Math.Min(a.Length, b.Length) < least * Math.Max(a.Length, b.Length))
            return 0;

        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return (double)shared / (a.Length + b.Length - shared);
    }
}
