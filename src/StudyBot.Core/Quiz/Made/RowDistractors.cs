namespace StudyBot.Core;

/// <summary>Finds the entries of a table that can be offered beside the right one.</summary>
internal static class RowDistractors
{
    public const int Count = 3;

    private const double MostUneven = 2.2;

    /// <summary>The nearest ones: of the same kind, then of like length. Fewer than <see cref="Count"/> where there are not so many.</summary>
    /// <param name="asked">The words of the stem.</param>
    public static IReadOnlyList<TableEntry> Of(AskedTable table, TableEntry key, int given, List<string> asked)
    {
        var statement = Phrase.TellingOf(key.Row[given]);
        var wrong = new List<TableEntry>();
        var fitting = table.Entries
            .Where(entry => entry.Words[given].Count > 0 && entry.Differs(key, given) && entry.IsName == key.IsName && AreOfLikeLength(entry.Text, key.Text))
            .Where(entry => Phrase.IndexOf(asked, entry.Names) < 0)
            // A single word is said of many things; in a sentence of notes it makes no statement.
            .Where(entry => statement.Count < 2 || entry.Definition?.MayBe(statement, table.Origin) is not true)
            .OrderByDescending(entry => entry.Definition?.Kind == key.Definition?.Kind)
            .ThenBy(entry => Math.Abs(entry.Text.Length - key.Text.Length))
            .ThenBy(entry => entry.Text, StringComparer.Ordinal);
        foreach (var entry in fitting)
        {
            if (wrong.Count < Count && wrong.Append(key).All(entry.IsApartFrom))
                wrong.Add(entry);
        }

        return wrong;
    }

    private static bool AreOfLikeLength(string one, string other) => Math.Max(one.Length, other.Length) <= MostUneven * Math.Min(one.Length, other.Length);
}
