namespace StudyBot.Core;

/// <summary>Reads which lettered entry belongs to which numbered one: "1b 2a 3c", "bac", or the left entry's words with a letter or with words of the right one.</summary>
internal static class PairReader
{
    public static AnswerReading Read(string text, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var words = Words.Of(text);
        if (words.Count == 0)
            return new AnswerReading.NoAnswer();
        if (Lettering.Read(words, right.Count) is { } letters)
            return letters.Arrange(right.Count);
        if (AnswerWords.Questions.Contains(words[0]) || text.Contains('?', StringComparison.Ordinal))
            return new AnswerReading.NoAnswer();

        var leftNames = new EntryNames(left);
        var rightNames = new EntryNames(right);
        var pairs = text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => (Left: LeftIn(part, leftNames, left.Count), Right: RightIn(part, rightNames, right.Count))).Where(pair => pair is not (null, null)).ToList();

        // A part that names one side only may be talk about it; two that name anything are an answer that wants more.
        return pairs.Count == left.Count && pairs.TrueForAll(pair => pair is (not null, not null)) && pairs.DistinctBy(pair => pair.Left).Count() == left.Count
            ? AnswerReader.Arrange([.. pairs.OrderBy(pair => pair.Left).Select(pair => pair.Right!.Value)], right.Count)
            : pairs.Count > 1 || pairs.Exists(pair => pair is (not null, not null)) ? new AnswerReading.Unclear([]) : new AnswerReading.NoAnswer();
    }

    private static int? LeftIn(string part, EntryNames names, int count)
    {
        var words = Words.Of(part);
        return words is [{ Length: 1 } first, ..] && char.IsAsciiDigit(first[0]) && first[0] - '1' is var number and >= 0 && number < count ? number : Only(names.PlacesIn(words));
    }

    private static int? RightIn(string part, EntryNames names, int count)
    {
        var words = Words.Of(part);
        return words is [_, .., { Length: 1 } last] && last[0] - 'a' is var letter and >= 0 && letter < count ? letter : Only(names.PlacesIn(words));
    }

    private static int? Only(IReadOnlyList<int> places) =>
        places.Count(place => place >= 0) == 1 ? places.Index().First(place => place.Item >= 0).Index : null;
}
