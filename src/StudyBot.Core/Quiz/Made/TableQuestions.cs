namespace StudyBot.Core;

/// <summary>Makes questions from tables: what belongs together, and which of the entries has a certain cell.</summary>
internal static class TableQuestions
{
    public static IEnumerable<Question> Make(Origins origins, Kin kin, SmallLetters letters) =>
        origins.All.SelectMany(origin => origin.Section.Tables.SelectMany(table => Make(origin, Upright(table, kin), kin, letters)));

    private static IEnumerable<Question> Make(Origin origin, SectionTable table, Kin kin, SmallLetters letters)
    {
        var (matching, column) = MatchingQuestions.Make(origin, table);
        if (matching is not null)
            yield return matching;

        // Its only other column is asked for already.
        if (matching is not null && table.Head.Count == 2)
            yield break;

        foreach (var question in RowQuestions.Make(new AskedTable(origin, table, kin), column, letters))
            yield return question;
    }

    /// <summary>The table with what it compares in the first column.</summary>
    private static SectionTable Upright(SectionTable table, Kin kin)
    {
        if (table.Head[0].Length > 0 || table.Head.Count < 3 || table.Rows.Count == 0)
            return table;

        return ShareOfNames(table.Rows.Select(row => row[0])) > ShareOfNames(table.Head.Skip(1)) ? table : table.Turned();

        double ShareOfNames(IEnumerable<string> cells) => cells.Average(cell => kin.Find(cell) is null ? 0.0 : 1);
    }
}
