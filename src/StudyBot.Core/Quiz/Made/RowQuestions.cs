namespace StudyBot.Core;

/// <summary>Makes questions "which of them ...?" from a table: a cell is given, and the entry of its row is asked for.</summary>
internal static class RowQuestions
{
    private const int Distractors = 3;
    private const int LongestGiven = 90;
    private const int LongestOption = 70;
    private const double MostUneven = 2.2;

    private sealed record Entry(string Text, IReadOnlyList<string> Row, List<string> Names, Definition? Definition);

    /// <param name="matched">The column that a matching question asks for already; -1 for none.</param>
    public static IEnumerable<Question> Make(AskedTable table, int matched, Kin kin, SmallLetters letters)
    {
        if (table.Asked is not { } asked || table.Table.Rows.Count <= Distractors)
            yield break;

        var entries = table.Table.Rows.Where(row => row[asked].Length is > 0 and <= LongestOption).Select(row => new Entry(row[asked], row, Words.Of(row[asked]), kin.Find(row[asked]))).ToList();
        var done = new HashSet<Entry>();
        foreach (var given in Enumerable.Range(0, table.Table.Head.Count).Where(column => column != asked && column != matched && !Groups(table.Table, column)).OrderByDescending(column => TableWording.IsVerb(table.Table.Head[column])))
        {
            // Of the entries that share a cell, the first that can be asked for stands for all of them.
            foreach (var group in entries.Where(entry => entry.Row[given].Length is > 0 and <= LongestGiven).GroupBy(entry => string.Join(' ', Words.Of(entry.Row[given])), StringComparer.Ordinal).ToList())
            {
                var isClass = group.Skip(1).Any();
                foreach (var key in group.OrderBy(entry => entry.Text, StringComparer.Ordinal).Where(entry => isClass || !done.Contains(entry)))
                {
                    if (Make(table, key, given, isClass, entries, letters) is not { } question)
                        continue;

                    done.Add(key);
                    yield return question;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a first column only sorts the rows, as "before" and "after" do: such a word is no question.</summary>
    private static bool Groups(SectionTable table, int column) =>
        column == 0 && table.Head.Count > 2 && table.Rows.Select(row => row[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count() < table.Rows.Count;

    private static Question? Make(AskedTable table, Entry key, int given, bool isClass, List<Entry> entries, SmallLetters letters)
    {
        var head = table.Table.Head;
        if (TableWording.StemOf(head[table.Asked!.Value], head[given], key.Row[given], isClass, letters) is not { } stem)
            return null;

        var asked = Words.Of(stem);
        if (Phrase.IndexOf(asked, key.Names) >= 0 || key.Definition?.IsNamedIn(asked) is true)
            return null;

        var wrong = WrongOf(table, key, given, entries, asked);
        if (wrong.Count < Distractors || Tells(asked, key, wrong))
            return null;

        var heading = head[given].Length > 0 ? $" ({head[given]})" : "";
        return table.Origin.Make(
            isClass ? MadeId.Of("which", table.Origin.Name, head[given], key.Row[given]) : MadeId.Of("which", table.Origin.Name, key.Text),
            stem,
            new QuestionForm.Choice(
            [
                .. wrong.Select(entry => new Option(Phrase.Capital(entry.Text), false, $"That goes with “{entry.Row[given]}”{heading}."))
                    .Append(new Option(Phrase.Capital(key.Text), true, null)).OrderBy(option => option.Text, StringComparer.Ordinal),
            ]),
            $"In the table of “{table.Origin.Section.Ref.Heading}”, “{key.Text}” goes with “{key.Row[given]}”{heading}.");
    }

    private static List<Entry> WrongOf(AskedTable table, Entry key, int given, List<Entry> entries, List<string> asked)
    {
        var statement = Phrase.TellingOf(key.Row[given]);
        var cell = Words.Of(key.Row[given]);
        var wrong = new List<Entry>();
        var fitting = entries
            .Where(entry => entry.Row[given].Length > 0 && Words.Of(entry.Row[given]) is var other && !Phrase.Holds(other, cell) && !Phrase.Holds(cell, other))
            .Where(entry => Phrase.IsName(entry.Text) == Phrase.IsName(key.Text))
            .Where(entry => Math.Max(entry.Text.Length, key.Text.Length) <= MostUneven * Math.Min(entry.Text.Length, key.Text.Length))
            .Where(entry => Phrase.IndexOf(asked, entry.Names) < 0)
            .Where(entry => statement.Count < 2 || entry.Definition?.MayBe(statement, table.Origin) is not true)
            .OrderByDescending(entry => entry.Definition?.Kind == key.Definition?.Kind)
            .ThenBy(entry => Math.Abs(entry.Text.Length - key.Text.Length))
            .ThenBy(entry => entry.Text, StringComparer.Ordinal);
        foreach (var entry in fitting)
        {
            if (wrong.Count < Distractors && wrong.Append(key).All(other => AreApart(entry, other)))
                wrong.Add(entry);
        }

        return wrong;
    }

    private static bool AreApart(Entry one, Entry other) =>
        !Phrase.Holds(one.Names, other.Names) && !Phrase.Holds(other.Names, one.Names)
        && (one.Definition is null || other.Definition is null || (one.Definition != other.Definition && !one.Definition.IsRelatedTo(other.Definition)));

    private static bool Tells(List<string> stem, Entry key, List<Entry> wrong)
    {
        var asked = stem.Select(Words.Stem).ToHashSet(StringComparer.Ordinal);
        return Words.OfContent(key.Text).Select(Words.Stem).Any(word => asked.Contains(word) && wrong.Count(other => other.Names.Exists(said => Words.Stem(said) == word)) < 2);
    }
}
