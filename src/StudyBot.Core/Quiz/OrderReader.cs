using System.Text.RegularExpressions;

namespace StudyBot.Core;

/// <summary>Reads an order of entries: their letters, or their own words one after the other.</summary>
internal static partial class OrderReader
{
    public static AnswerReading Read(string text, IReadOnlyList<string> entries)
    {
        var words = Words.Of(text);
        if (words.Count == 0)
            return new AnswerReading.NoAnswer();

        return Lettering.Read(words, entries.Count)?.Arrange(entries.Count) ?? ByWords(text, words, entries);
    }

    private static AnswerReading ByWords(string text, List<string> words, IReadOnlyList<string> entries)
    {
        if (AnswerWords.Questions.Contains(words[0]))
            return new AnswerReading.NoAnswer();

        // "B after A" is the order of A and B.
        var names = new EntryNames(entries);
        var places = names.PlacesIn(words);
        if (!words.Contains("after") && (ByParts(Separator().Split(text), names, entries.Count) ?? ByPlaces(places)) is { } order)
            return AnswerReader.Arrange(order, entries.Count);

        return places.Count(place => place >= 0) > 1 && !text.Contains('?', StringComparison.Ordinal) ? new AnswerReading.Unclear([]) : new AnswerReading.NoAnswer();
    }

    private static int[]? ByParts(IEnumerable<string> parts, EntryNames names, int count)
    {
        var named = parts.Where(part => Words.Of(part).Count > 0).Select(names.Find).ToList();
        return named.Count == count && named.TrueForAll(entry => entry is not null) ? [.. named.Select(entry => entry!.Value)] : null;
    }

    private static int[]? ByPlaces(IReadOnlyList<int> places) =>
        places.All(place => place >= 0) && places.Distinct().Count() == places.Count ? [.. Enumerable.Range(0, places.Count).OrderBy(entry => places[entry])] : null;

    [GeneratedRegex(@"[,;>→\n]|\b(and\s+)?then\b|\bfollowed by\b|\bbefore\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}
