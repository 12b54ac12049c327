using System.Globalization;

namespace StudyBot.Core;

/// <summary>Ids of made questions: out of names, never out of places, so that one stays when something else is added, moved or reworded.</summary>
internal static class MadeId
{
    // A heading's explicit id may have about a hundred letters: an instructor who wants to write the question anew gives it the same id.
    private const int Longest = 90;
    private const int LengthOfHash = 9;

    public static string Of(string kind, params IEnumerable<string> names)
    {
        var id = $"{MadeQuestions.IdPrefix}{kind}-{string.Join('-', names.SelectMany(Words.Of))}";
        return id.Length <= Longest ? id : string.Create(CultureInfo.InvariantCulture, $"{id[..(Longest - LengthOfHash)].TrimEnd('-')}-{HashOf(id):x8}");
    }

    // FNV-1a: the same on every machine.
    private static uint HashOf(string text) => text.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619);
}
