namespace StudyBot.Core;

/// <summary>A table with the column whose entries can be asked for: names of things if it has such a column, the answers to questions, else the first.</summary>
internal sealed class AskedTable
{
    // A longer table is a list to look things up in, and compares nothing.
    private const int MostRows = 40;
    private const int LongestOption = 70;

    private readonly SectionTable table;

    public AskedTable(Origin origin, SectionTable table, Kin kin)
    {
        (Origin, this.table) = (origin, table);
        if (table.Rows.Count is <= RowDistractors.Count or > MostRows)
            return;

        var named = Enumerable.Range(0, table.Head.Count).Select(column => (column, Count: table.Rows.Count(row => kin.Find(row[column]) is not null))).MaxBy(count => count.Count);
        Asked = named.Count * 2 >= table.Rows.Count ? named.column
            : table.Rows.Count(row => row[0].EndsWith('?')) * 2 > table.Rows.Count ? 1
            : Repeats(0) ? null : 0;
        if (Asked is { } asked)
            Entries = [.. table.Rows.Where(row => row[asked].Length is > 0 and <= LongestOption).Select(row => new TableEntry(row, asked, kin))];
    }

    public Origin Origin { get; }

    /// <summary>Null when no entry could be asked for.</summary>
    public int? Asked { get; }

    public IReadOnlyList<TableEntry> Entries { get; } = [];

    /// <summary>The columns whose cells can be given, those first that read on from their head.</summary>
    public IEnumerable<int> Given => Enumerable.Range(0, table.Head.Count).Where(column => column != Asked && !OnlySorts(column)).OrderByDescending(column => TableWording.IsVerb(table.Head[column]));

    public string HeadOf(int column) => table.Head[column];

    // "Before" and "after" in a first column sort the rows: such a word is no question.
    private bool OnlySorts(int column) => column == 0 && table.Head.Count > 2 && Repeats(0);

    private bool Repeats(int column) => table.Rows.Select(row => row[column]).Distinct(StringComparer.OrdinalIgnoreCase).Count() < table.Rows.Count;
}
