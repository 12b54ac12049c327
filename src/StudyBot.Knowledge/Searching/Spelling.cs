using System.Numerics;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Finds the word of the course that a student meant to type.</summary>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int LongestForOneSlip = 6;
    private const int FewestLeftOut = 5;

    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing", "er", "ers", "r", "rs", "ly", "n", "y"];

    private readonly Dictionary<(char First, int Length), List<(string Surface, ulong Letters, int Sections)>> _words = [];

    public Spelling(Lexicon lexicon)
    {
        foreach (var (surface, sections) in lexicon.Surfaces.Where(entry => entry.Key.Length >= 3 && entry.Key.All(char.IsLetterOrDigit)))
        {
            var key = (surface[0], surface.Length);
            if (!_words.TryGetValue(key, out var list))
                _words[key] = list = [];
            list.Add((surface, LettersOf(surface), sections));
        }
    }

    /// <summary>Null when no word is near enough. Trust is the chance that this was meant: a short word has more neighbours. What is a word of English is not asked for here.</summary>
    public (string Surface, double Trust)? Correct(string surface)
    {
        if (surface.Length < 3 || surface.Any(char.IsDigit))
            return null;

        // Of three letters only a swap is believed: "wfa" is WAF, but "fad" is not "fat".
        if (surface.Length < Shortest)
            return Best(surface, 1, [surface[0]], 0) is { } swapped ? (swapped, .6) : null;

        var limit = surface.Length <= LongestForOneSlip ? 1 : 2;
        if (Best(surface, limit, [surface[0]], limit) is { } near)
            return (near, Trust(surface.Length));

        // Few people miss the first letter, so another one must be backed by a longer word. A swap of the first two counts as one slip.
        var others = surface.Length >= 6 ? "abcdefghijklmnopqrstuvwxyz" : $"{surface[1]}";
        return Best(surface, 1, others, surface.Length >= 6 ? 1 : 0) is { } far ? (far, Trust(surface.Length) * .8) : null;
    }

    /// <summary>"auth", "config": the commonest word that goes on from there, if it goes on for long enough not to be a form of it.</summary>
    public string? Complete(string beginning)
    {
        if (beginning.Length is < Shortest or > LongestForOneSlip)
            return null;

        return _words
            .Where(entry => entry.Key.First == beginning[0] && entry.Key.Length >= beginning.Length + FewestLeftOut)
            .SelectMany(entry => entry.Value)
            .Where(word => word.Surface.StartsWith(beginning, StringComparison.Ordinal))
            .OrderByDescending(word => word.Sections).ThenBy(word => word.Surface, StringComparer.Ordinal)
            .Select(word => word.Surface)
            .FirstOrDefault();
    }

    private static double Trust(int length) => length switch { <= 4 => .7, 5 => .8, 6 => .85, _ => .9 };

    private string? Best(string surface, int limit, IEnumerable<char> firstLetters, int lengthSlack)
    {
        var (best, bestDistance, bestSections) = ((string?)null, limit + 1, 0);
        var letters = LettersOf(surface);
        foreach (var first in firstLetters)
        {
            for (var length = surface.Length - lengthSlack; length <= surface.Length + lengthSlack; length++)
            {
                if (!_words.TryGetValue((first, length), out var candidates))
                    continue;

                foreach (var (candidate, its, sections) in candidates)
                {
                    // One slip puts at most one letter in the place of another. Nearly every word is ruled out by that.
                    if (BitOperations.PopCount(letters ^ its) > 2 * limit)
                        continue;

                    var distance = EditDistance.Between(surface, candidate, limit);
                    if (distance > limit || IsInflection(surface, candidate) || (lengthSlack == 0 && !IsSwap(surface, candidate)))
                        continue;

                    var isBetter = (distance - bestDistance, bestSections - sections, string.CompareOrdinal(candidate, best)).CompareTo((0, 0, 0)) < 0;
                    if (isBetter)
                        (best, bestDistance, bestSections) = (candidate, distance, sections);
                }
            }
        }

        return best;
    }

    /// <summary>Which letters are in it, a bit for each.</summary>
    private static ulong LettersOf(string surface)
    {
        var letters = 0UL;
        foreach (var letter in surface)
            letters |= 1UL << letter;
        return letters;
    }

    private static bool IsSwap(string a, string b) => a.Order().SequenceEqual(b.Order());

    /// <summary>"founder" is no slip for "found": it is another word, spelt right.</summary>
    private static bool IsInflection(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.Length > shorter.Length && longer.StartsWith(shorter, StringComparison.Ordinal) && Endings.Contains(longer[shorter.Length..]);
    }
}
