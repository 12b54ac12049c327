using System.Collections.Concurrent;

namespace StudyBot.Core;

/// <summary>Which of many texts say a word; each text is known by its place.</summary>
internal sealed class SaidWords
{
    // By so much an ending, or slips, can change the length of a word.
    private const int LongestEnding = 3;

    private readonly Dictionary<string, List<int>> placesByWord = new(StringComparer.Ordinal);
    private readonly int count;

    // Kept of these words and of those that are said only, so that nobody fills the memory by asking.
    private readonly IReadOnlySet<string> names;
    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> alike = new(StringComparer.Ordinal);

    /// <param name="names">Words that are asked for often, said or not.</param>
    public SaidWords(IEnumerable<string> texts, IReadOnlySet<string> names)
    {
        this.names = names;
        foreach (var text in texts)
        {
            foreach (var word in Words.Of(text).Distinct(StringComparer.Ordinal))
            {
                if (!placesByWord.TryGetValue(word, out var places))
                    placesByWord[word] = places = [];
                places.Add(count);
            }

            count++;
        }
    }

    /// <summary>The texts that say one of the names: all of its words, but for endings and slips.</summary>
    public IReadOnlySet<int> Find(IReadOnlyList<IReadOnlyList<string>> names) => names.SelectMany(Find).ToHashSet();

    private IEnumerable<int> Find(IReadOnlyList<string> name) => name.Count == 0
        ? Enumerable.Range(0, count)
        : name.Select(FindAlike).Aggregate((IEnumerable<int> found, IEnumerable<int> places) => found.Intersect(places));

    private IReadOnlyList<int> FindAlike(string word) => placesByWord.ContainsKey(word) || names.Contains(word) ? alike.GetOrAdd(word, Compare) : Compare(word);

    private IReadOnlyList<int> Compare(string word) =>
        [.. placesByWord.Where(said => Math.Abs(said.Key.Length - word.Length) <= LongestEnding && Words.AreAlike(word, said.Key)).SelectMany(said => said.Value)];
}
