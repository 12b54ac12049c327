namespace StudyBot.Core;

/// <summary>Makes one matching question from a small table: its first column, and the first other one whose cells all differ.</summary>
internal static class MatchingQuestions
{
    private const int FewestRows = 3;
    private const int MostRows = 5;
    private const int LongestCell = 90;

    /// <summary>The question with the column that it asks for; -1 when there is none.</summary>
    public static (Question? Question, int Column) Make(Origin origin, SectionTable table)
    {
        for (var column = 1; column < table.Head.Count; column++)
        {
            if (table.Head[column].Length > 0 && PairsOf(table, column) is { } pairs)
                return (Make(origin, table, column, pairs), column);
        }

        return (null, -1);
    }

    private static List<MatchingPair>? PairsOf(SectionTable table, int column)
    {
        if (table.Rows.Count is < FewestRows or > MostRows)
            return null;

        var rights = table.Rows.Select(row => Phrase.TellingOf(row[column])).ToList();
        // Where both cells of a row share a word that no other row has, reading is enough.
        var pairs = table.Rows.Where((row, place) => !GivesAway(Phrase.TellingOf(row[0]), place, rights))
            .Select(row => new MatchingPair(Phrase.Capital(row[0]), Phrase.Capital(row[column]))).ToList();
        return pairs.Count >= FewestRows && AreApart(pairs.ConvertAll(pair => pair.Left)) && AreApart(pairs.ConvertAll(pair => pair.Right)) ? pairs : null;
    }

    private static bool GivesAway(HashSet<string> left, int place, List<HashSet<string>> rights) =>
        left.Any(word => rights[place].Contains(word) && rights.Count(right => right.Contains(word)) == 1);

    /// <summary>Whether no cell says what another says, too.</summary>
    private static bool AreApart(List<string> cells)
    {
        var words = cells.ConvertAll(Words.Of);
        return words.TrueForAll(cell => cell.Count > 0 && words.TrueForAll(other => other == cell || !Phrase.Holds(other, cell))) && cells.TrueForAll(cell => cell.Length <= LongestCell);
    }

    private static Question Make(Origin origin, SectionTable table, int column, List<MatchingPair> pairs) => origin.Make(
        MadeId.Of("match", origin.Name, table.Head[0], table.Head[column]),
        $"{TableWording.Subject(origin)}: what belongs together?",
        new QuestionForm.Matching(table.Head[0], table.Head[column], pairs),
        $"In the table of “{origin.Section.Ref.Heading}” each pair stands in one row.");
}
