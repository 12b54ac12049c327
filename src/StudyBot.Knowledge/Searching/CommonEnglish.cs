using System.Collections.Frozen;
using Microsoft.ML.Tokenizers;

namespace StudyBot.Knowledge;

/// <summary>
/// How common a word is in English at large. A byte-pair vocabulary is learned in the order of frequency (Sennrich, Haddow and Birch 2016),
/// so the number of the token that is a whole word ranks the word among all that is written.
/// </summary>
internal static class CommonEnglish
{
    // Beyond this rank a token is as often a piece of code, or of a word of another language, as it is a word.
    private const int LastWord = 50_000;
    private const int LastEveryday = 200;
    private const int LastLikely = 20_000;
    private const int LastSure = 30_000;
    private const int ShortestToChange = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly FrozenDictionary<string, int> Ranks = ReadRanks();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> RanksOfSpans = Ranks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>From 0, a word that every text has, to 1, one that is in no general vocabulary. It grows with the logarithm of the rank.</summary>
    public static double Rarity(string surface) =>
        Rank(surface) is { } rank ? Math.Clamp(Math.Log((double)rank / LastEveryday) / Math.Log((double)LastWord / LastEveryday), 0, 1) : 1;

    /// <summary>Whether it is a word as it stands, so that nobody needs to guess which one was meant.</summary>
    public static bool Holds(string surface) => Rank(surface) < LastSure;

    /// <summary>The common word that is one slip away, if what is written is none itself.</summary>
    public static string? Correct(string surface)
    {
        if (Holds(surface))
            return null;

        // Hundreds of words are tried, each written over the one before.
        Span<char> longer = stackalloc char[surface.Length + 1];
        var same = longer[..surface.Length];
        var best = (Word: (string?)null, Rank: LastLikely);

        // One letter was left out; or two were swapped; or one is another, or too many.
        surface.CopyTo(longer[1..]);
        for (var i = 0; i <= surface.Length; i++)
        {
            TryLetters(longer, i, ref best);
            longer[i] = i < surface.Length ? surface[i] : default;
        }

        for (var i = 1; i < surface.Length; i++)
        {
            (same[i - 1], same[i]) = (surface[i], surface[i - 1]);
            Try(same, ref best);
            (same[i - 1], same[i]) = (surface[i - 1], surface[i]);
        }

        // Of three letters every other word is one change away.
        for (var i = 0; i < surface.Length && surface.Length >= ShortestToChange; i++)
        {
            TryLetters(same, i, ref best);
            surface.AsSpan(i + 1).CopyTo(same[i..]);
            Try(same[..^1], ref best);
            surface.CopyTo(same);
        }

        return best.Word;
    }

    /// <summary>Every letter in one place.</summary>
    private static void TryLetters(Span<char> slip, int place, ref (string? Word, int Rank) best)
    {
        foreach (var letter in Letters)
        {
            slip[place] = letter;
            Try(slip, ref best);
        }
    }

    private static void Try(ReadOnlySpan<char> slip, ref (string? Word, int Rank) best)
    {
        if (RanksOfSpans.TryGetValue(slip, out var rank) && rank < best.Rank)
            best = (slip.ToString(), rank);
    }

    private static int? Rank(string surface) => Ranks.TryGetValue(surface, out var rank) ? rank : null;

    /// <summary>The tokens that are a blank and what follows it, up to the next.</summary>
    private static FrozenDictionary<string, int> ReadRanks()
    {
        var vocabulary = TiktokenTokenizer.CreateForEncoding("cl100k_base");
        return Enumerable.Range(0, LastWord)
            .Select(rank => (Token: vocabulary.Decode([rank]), Rank: rank))
            .Where(entry => entry.Token is [' ', _, ..])
            .DistinctBy(entry => entry.Token, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Token[1..], entry => entry.Rank, StringComparer.Ordinal);
    }
}
