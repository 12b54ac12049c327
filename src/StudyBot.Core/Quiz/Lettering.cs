using System.Globalization;

namespace StudyBot.Core;

/// <summary>Letters of entries, and numbers beside them, in a text that holds nothing else: "b a c", "bac", "1b 2a 3c", "B then A then C".</summary>
/// <param name="Numbers">As many as letters when each letter has one, before it or behind it.</param>
internal sealed record Lettering(IReadOnlyList<int> Letters, IReadOnlyList<int> Numbers, bool IsInDoubt)
{
    private static readonly HashSet<string> Links =
        ["then", "next", "finally", "lastly", "followed", "by", "before", "comes", "come", "goes", "go", "order", "to", "with", "starts", "start", "from", "is", "matches", "match", "pairs", "belongs"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "last"];

    /// <summary>Null when other words stand in it, or no letter and no number.</summary>
    public static Lettering? Read(IReadOnlyList<string> words, int count)
    {
        List<int> letters = [], numbers = [], ordinals = [];
        var inDoubt = false;
        foreach (var word in words)
        {
            if (IsLettering(word, count))
            {
                letters.AddRange(word.Where(char.IsAsciiLetter).Select(letter => letter - 'a'));
                numbers.AddRange(word.Where(char.IsAsciiDigit).Select(digit => int.Parse([digit], CultureInfo.InvariantCulture)));
            }
            else if (Array.IndexOf(Ordinals, word) is var ordinal and >= 0)
            {
                ordinals.Add(ordinal);
            }
            else if (word is "after" || AnswerWords.Doubts.Contains(word))
            {
                inDoubt = true;
            }
            else if (!Links.Contains(word) && !AnswerWords.Fillers.Contains(word) && !AnswerWords.Joiners.Contains(word))
            {
                return null;
            }
        }

        // "A last, B first" tells an order, but not the one in which it is typed.
        return letters.Count + numbers.Count == 0 ? null : new Lettering(letters, numbers, inDoubt || !ordinals.SequenceEqual(ordinals.Distinct().Order()));
    }

    /// <summary>A letter for each place; not a whole answer when one is missing, doubled or in doubt.</summary>
    public AnswerReading Arrange(int count)
    {
        if (IsInDoubt || Letters.Count != count)
            return new AnswerReading.Unclear([]);
        if (Numbers.Count == 0)
            return AnswerReader.Arrange(Letters, count);
        if (!Numbers.Order().SequenceEqual(Enumerable.Range(1, count)))
            return new AnswerReading.Unclear([]);

        var placed = new int[count];
        for (var i = 0; i < count; i++)
            placed[Numbers[i] - 1] = Letters[i];
        return AnswerReader.Arrange(placed, count);
    }

    /// <summary>Letters alone, digits alone, or one beside the other: "EC2" is no answer, however many entries there are.</summary>
    private static bool IsLettering(string word, int count) =>
        word.All(sign => char.IsAsciiDigit(sign) || (sign >= 'a' && sign < 'a' + count))
        && (word.All(char.IsAsciiLetter) || word.All(char.IsAsciiDigit) || (word.Length % 2 == 0 && word.Chunk(2).All(pair => char.IsAsciiDigit(pair[0]) == char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(pair[1]) != char.IsAsciiDigit(word[0]))));
}
