using System.Collections.Frozen;

namespace StudyBot.Knowledge;

/// <summary>What a sentence is like to read alone.</summary>
internal static class SentenceShape
{
    private const int ShortestWhole = 20;

    private static readonly FrozenSet<string> Leaning = new[]
    {
        "It", "This", "These", "They", "Such", "Both", "Then", "Also", "However", "He", "She", "Its", "Their", "Otherwise", "Instead",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeaningSpans = Leaning.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"For example:" and a row of a table are not: they say little alone.</summary>
    public static bool IsWhole(string sentence) => sentence.Length >= ShortestWhole && sentence.AsSpan().TrimEnd("\")”") is [.., '.' or '!' or '?'];

    /// <summary>It begins with a word that points back.</summary>
    public static bool LeansOnTheOneBefore(string sentence) =>
        sentence.AsSpan().IndexOfAny(' ', ',') is var end && LeaningSpans.Contains(end < 0 ? sentence : sentence.AsSpan(0, end));

    /// <summary>A bare address holds words that nobody wrote: "awssupport".</summary>
    public static bool IsAddress(string sentence) => sentence.Contains("://", StringComparison.Ordinal) && !sentence.Contains(' ', StringComparison.Ordinal);
}
