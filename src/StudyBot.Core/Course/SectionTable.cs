namespace StudyBot.Core;

/// <summary>A table of a section as text, without Markdown. Each row has as many cells as the head; a cell may be empty.</summary>
public sealed record SectionTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The row whose text is this line, said with the names of its columns; null when none is.</summary>
    public string? InWords(string line) =>
        Rows.FirstOrDefault(row => LineOf(row) == line) is { } found ? Say(found) : LineOf(Head) == line ? $"{string.Join(", ", Head.Where(cell => cell.Length > 0))}." : null;

    /// <summary>A row as a line of text.</summary>
    public static string LineOf(IEnumerable<string> row) => string.Join(" | ", row.Where(cell => cell.Length > 0));

    private string Say(IReadOnlyList<string> row)
    {
        var cells = Enumerable.Range(1, row.Count - 1).Where(column => row[column].Length > 0)
            .Select(column => Head[column] switch
            {
                "" => row[column],
                [.., '?' or ':'] => $"{Head[column]} {row[column]}",
                var name => $"{name}: {row[column]}",
            });
        return $"{(row[0].Length > 0 ? $"{row[0]} – " : "")}{string.Join("; ", cells)}".TrimEnd('.') + ".";
    }

    /// <summary>Rows for columns: what is compared stands in the head of some tables, and in the first column of others.</summary>
    public SectionTable Turned() => new(
        [Head[0], .. Rows.Select(row => row[0])],
        [.. Enumerable.Range(1, Head.Count - 1).Select(column => (IReadOnlyList<string>)[Head[column], .. Rows.Select(row => row[column])])]);
}
