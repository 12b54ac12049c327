using CsCheck;
using StudyBot.Knowledge;

namespace StudyBot.Adapters.Tests;

public sealed class SimilarPairsTests
{
    private static readonly string[] Words = ["who", "patches", "the", "guest", "host", "system", "of", "an", "instance"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].List[3, 12].Select(words => string.Join(' ', words.Select(word => Words[word])));

    [Fact]
    public void No_pair_is_missed_and_none_is_invented() => Text.List[0, 25].Sample(texts =>
    {
        var compared = from first in Enumerable.Range(0, texts.Count)
                       from second in Enumerable.Range(first + 1, texts.Count - first - 1)
                       where Jaccard(texts[first], texts[second]) >= 0.8
                       select (first, second);

        Assert.Equal(compared.Order(), SimilarPairs.Find(texts, 0.8).Order());
    }, iter: 300);

    private static double Jaccard(string a, string b)
    {
        var (ofA, ofB) = (Triples(a), Triples(b));
        return (double)ofA.Intersect(ofB).Count() / ofA.Union(ofB).Count();
    }

    private static HashSet<string> Triples(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3))];
}
