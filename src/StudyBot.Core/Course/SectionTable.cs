namespace StudyBot.Core;

/// <summary>A table of a section as text, without Markdown. Each row has as many cells as the head; a cell may be empty.</summary>
public sealed record SectionTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Rows for columns: what is compared stands in the head of some tables, and in the first column of others.</summary>
    public SectionTable Turned() => new(
        [Head[0], .. Rows.Select(row => row[0])],
        [.. Enumerable.Range(1, Head.Count - 1).Select(column => (IReadOnlyList<string>)[Head[column], .. Rows.Select(row => row[column])])]);
}
