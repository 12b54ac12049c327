using CsCheck;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class SimilarPairsTests
{
    private static readonly string[] Words = ["who", "patches", "the", "guest", "host", "system", "of", "an", "instance"];

    private static readonly Gen<IReadOnlySet<string>> Set =
        Gen.Int[0, Words.Length - 1].List[1, 9].Select(words => (IReadOnlySet<string>)words.Select(word => Words[word]).ToHashSet());

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].List[1, 12].Select(words => string.Join(' ', words.Select(word => Words[word])));

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void No_pair_is_missed_and_none_is_invented(double least) => Set.List[0, 25].Sample(sets =>
    {
        var compared = from first in Enumerable.Range(0, sets.Count)
                       from second in Enumerable.Range(first + 1, sets.Count - first - 1)
                       where Jaccard([.. sets[first]], [.. sets[second]]) >= least
                       select (first, second);

        Assert.Equal(compared.Order(), SimilarPairs.Find(sets, least).Order());
    }, iter: 300);

    [Fact]
    public void A_comparison_that_ends_early_comes_to_the_same_end() => Gen.Select(Text, Text).Sample((a, b) =>
        Assert.Equal(Jaccard(Triples(a), Triples(b)) >= 0.8, Likeness.IsAtLeast(0.8, Likeness.TriplesOf(a), Likeness.TriplesOf(b))), iter: 3_000);

    private static double Jaccard(HashSet<string> a, HashSet<string> b) => a.Count + b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / a.Union(b).Count();

    private static HashSet<string> Triples(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3))];
}
