using System.Runtime.InteropServices;

namespace StudyBot.Knowledge;

/// <summary>Finds the pairs of sets that overlap, without comparing every pair.</summary>
/// <remarks>
/// Two sets with a Jaccard index of t or more share an element among the rarest (1 - t) of each, plus one: prefix filtering, as in
/// Bayardo, Ma, Srikant, "Scaling up all pairs similarity search" (2007). No pair is missed, and only sets with a rare element in common are compared.
/// </remarks>
internal static class SimilarPairs
{
    /// <summary>The pairs whose Jaccard index is at least <paramref name="least"/>, by their places in the list, the first before the second.</summary>
    public static IEnumerable<(int First, int Second)> Find(IReadOnlyList<IReadOnlySet<string>> sets, double least)
    {
        var ranked = ByRarity(sets);
        var holders = new Dictionary<ulong, List<int>>();
        for (var second = 0; second < ranked.Count; second++)
        {
            var set = ranked[second];
            var prefix = set.Length - (int)Math.Ceiling(least * set.Length) + 1;
            var met = new SortedSet<int>();
            foreach (var element in set.AsSpan(0, Math.Min(prefix, set.Length)))
            {
                ref var holding = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, element, out _);
                met.UnionWith(holding ??= []);
                holding.Add(second);
            }

            foreach (var first in met.Where(first => Likeness.IsAtLeast(least, ranked[first], set)))
                yield return (first, second);
        }
    }

    /// <summary>Each set as the ranks of its elements, the rarest of all sets first.</summary>
    private static List<ulong[]> ByRarity(IReadOnlyList<IReadOnlySet<string>> sets)
    {
        var ranks = sets.SelectMany(set => set).CountBy(element => element)
            .OrderBy(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select((count, rank) => (count.Key, Rank: (ulong)rank))
            .ToDictionary(pair => pair.Key, pair => pair.Rank);
        return [.. sets.Select(set => set.Select(element => ranks[element]).Order().ToArray())];
    }
}
