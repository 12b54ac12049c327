using System.Buffers;

namespace StudyBot.Knowledge;

/// <summary>Splits a paragraph into its sentences. Joined by single spaces they are the paragraph again.</summary>
internal static class SentenceSplitter
{
    // Not a character: it stands for a space at which no sentence ends.
    public const char HeldSpace = '\uFDD0';

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    // A short form after which a sentence goes on. "etc." is not here: before a capital it ends one.
    private static readonly HashSet<string> ShortForms = new(
        ["vs", "cf", "approx", "fig", "sec", "ch", "vol", "dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "corp", "llc", "incl", "excl", "esp", "ca", "ph.d"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ShortFormsBeforeNumbers = new(["no", "nos", "p", "pp", "art", "par"], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Split(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        var brackets = 0;
        var lastClosing = paragraph.LastIndexOf(')');
        for (var i = 0; i < paragraph.Length; i++)
        {
            var character = paragraph[i];
            brackets = character switch
            {
                _ when i >= lastClosing => 0,
                '(' => brackets + 1,
                ')' => Math.Max(0, brackets - 1),
                _ => brackets,
            };
            if (character != ' ' || brackets > 0 || !EndsSentence(paragraph.AsSpan(start..i), paragraph.AsSpan(i + 1)))
                continue;

            sentences.Add(paragraph[start..i].Replace(HeldSpace, ' '));
            start = i + 1;
        }

        if (start < paragraph.Length)
            sentences.Add(paragraph[start..].Replace(HeldSpace, ' '));

        return sentences;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var bare = before.TrimEnd("\"'”’)]»");
        if (bare.IsEmpty || !Ends.Contains(bare[^1]) || !BeginsSentence(after))
            return false;

        if (bare[^1] != '.' || bare.EndsWith("..", StringComparison.Ordinal))
            return true;

        var word = bare[(bare.LastIndexOfAny(' ', HeldSpace) + 1)..^1].TrimStart("\"'“‘([«");
        return !GoesOnAfter(word, after, isFirstWord: word.Length + 1 >= bare.Length);
    }

    private static bool GoesOnAfter(ReadOnlySpan<char> word, ReadOnlySpan<char> after, bool isFirstWord)
    {
        if (word.IsEmpty)
            return false;

        // "1. Open the console": the number of a step, not a sentence.
        if (isFirstWord && IsAll(word, char.IsAsciiDigit))
            return true;

        // An initial, or a row of them: "J. Smith", "e.g.", "U.S."
        if (IsInitials(word))
            return true;

        var lookup = word.ToString();
        return ShortForms.Contains(lookup) || (ShortFormsBeforeNumbers.Contains(lookup) && char.IsAsciiDigit(after[0]));
    }

    private static bool BeginsSentence(ReadOnlySpan<char> after)
    {
        var word = after.TrimStart("\"'“‘([«*_");
        if (word.IsEmpty || !char.IsLower(word[0]))
            return true;

        // Names such as iOS, eBPF and re:Post keep their small letter at the beginning of a sentence.
        var end = word.IndexOfAny(' ', HeldSpace);
        var name = end < 0 ? word : word[..end];
        return name.ContainsAnyInRange('A', 'Z');
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool IsAll(ReadOnlySpan<char> word, Predicate<char> fits)
    {
        foreach (var character in word)
        {
            if (!fits(character))
                return false;
        }

        return true;
    }
}
