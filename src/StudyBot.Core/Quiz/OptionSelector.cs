using System.Globalization;

namespace StudyBot.Core;

/// <summary>Words that select an option by its place: "b", "2", "third", "secnd", "last", "ac".</summary>
internal static class OptionSelector
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
    private static readonly string[] ShortOrdinals = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"];

    // "one" is missing: "the last one" and "that one" name no number.
    private static readonly string[] Numbers = ["", "two", "three", "four", "five", "six", "seven", "eight"];

    /// <summary>Null when the word selects nothing.</summary>
    public static List<int>? Read(string word, ShownForm.Choice question)
    {
        var count = question.Options.Count;
        if (word.Length == 1 && char.IsAsciiLetter(word[0]) && word[0] - 'a' < count)
            return [word[0] - 'a'];
        if (word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= count ? [number - 1] : null;
        if (word is "last")
            return [count - 1];
        if (word is "all" or "everything" && question.Choose == count)
            return [.. Enumerable.Range(0, count)];

        var place = Math.Max(Array.IndexOf(Ordinals, word), Math.Max(Array.IndexOf(ShortOrdinals, word), Array.IndexOf(Numbers, word)));
        if (place < 0 && word.Length > 4 && !question.Options.Any(option => Words.Of(option).Contains(word)))
            place = Array.FindIndex(Ordinals, ordinal => ordinal.Length > 4 && EditDistance.Between(ordinal, word, 1) <= 1);
        if (place >= 0 && place < count)
            return [place];

        // "ac" answers a multiple-response question; the same letters in a single-choice one are a word.
        var isRun = question.Choose > 1 && word.Length > 1 && word.Length <= count && word.Distinct().Count() == word.Length
            && word.All(letter => char.IsAsciiLetter(letter) && letter - 'a' < count);
        return isRun ? [.. word.Select(letter => letter - 'a')] : null;
    }
}
