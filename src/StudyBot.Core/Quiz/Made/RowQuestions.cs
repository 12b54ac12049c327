namespace StudyBot.Core;

/// <summary>Makes questions "which of them ...?" from a table: a cell is given, and the entry of its row is asked for.</summary>
internal static class RowQuestions
{
    private const int LongestGiven = 90;

    /// <param name="matched">The column that a matching question asks for already; -1 for none.</param>
    public static IEnumerable<Question> Make(AskedTable table, int matched, SmallLetters letters)
    {
        var done = new HashSet<TableEntry>();
        foreach (var given in table.Given.Where(column => column != matched))
        {
            // Of the entries that share a cell, the first that can be asked for stands for all of them.
            foreach (var group in table.Entries.Where(entry => entry.Row[given].Length is > 0 and <= LongestGiven).GroupBy(entry => string.Join(' ', entry.Words[given]), StringComparer.Ordinal))
            {
                var isClass = group.Skip(1).Any();
                var made = group.Where(entry => isClass || !done.Contains(entry)).OrderBy(entry => entry.Text, StringComparer.Ordinal)
                    .Select(key => (Key: key, Question: Make(table, key, given, isClass, letters)))
                    .FirstOrDefault(made => made.Question is not null);
                if (made.Question is null)
                    continue;

                done.Add(made.Key);
                yield return made.Question;
            }
        }
    }

    private static Question? Make(AskedTable table, TableEntry key, int given, bool isClass, SmallLetters letters)
    {
        var (askedHead, givenHead) = (table.HeadOf(table.Asked!.Value), table.HeadOf(given));
        if (TableWording.StemOf(askedHead, givenHead, key.Row[given], isClass, letters) is not { } stem)
            return null;

        var asked = Words.Of(stem);
        if (key.IsNamedIn(asked) || RowDistractors.Of(table, key, given, asked) is not { Count: RowDistractors.Count } wrong || Tells(asked, key, wrong))
            return null;

        var under = givenHead.Length > 0 ? $" ({givenHead})" : "";
        return table.Origin.Make(
            isClass ? MadeId.Of("which", table.Origin.Name, givenHead, key.Row[given]) : MadeId.Of("which", table.Origin.Name, key.Text),
            stem,
            new QuestionForm.Choice(
            [
                .. wrong.Select(entry => new Option(Phrase.Capital(entry.Text), false, $"That goes with “{entry.Row[given]}”{under}."))
                    .Append(new Option(Phrase.Capital(key.Text), true, null)).OrderBy(option => option.Text, StringComparer.Ordinal),
            ]),
            $"In the table of “{table.Origin.Section.Ref.Heading}”, “{key.Text}” goes with “{key.Row[given]}”{under}.");
    }

    /// <summary>Whether the stem repeats a word of the right option that hardly another one has.</summary>
    private static bool Tells(List<string> stem, TableEntry key, IReadOnlyList<TableEntry> wrong)
    {
        var asked = stem.Select(Words.Stem).ToHashSet(StringComparer.Ordinal);
        return Words.OfContent(key.Text).Select(Words.Stem).Any(word => asked.Contains(word) && wrong.Count(other => other.Names.Exists(said => Words.Stem(said) == word)) < 2);
    }
}
