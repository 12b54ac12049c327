namespace StudyBot.Core;

/// <summary>A table with the column whose entries can be asked for: names of things if it has such a column, the answers to questions, else the first.</summary>
internal sealed class AskedTable
{
    public AskedTable(Origin origin, SectionTable table, Kin kin)
    {
        (Origin, Table) = (origin, table);
        var named = Enumerable.Range(0, table.Head.Count).Select(column => (column, Count: table.Rows.Count(row => kin.Find(row[column]) is not null))).MaxBy(count => count.Count);
        var firstIsDistinct = table.Rows.Select(row => row[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count() == table.Rows.Count;
        Asked = named.Count * 2 >= table.Rows.Count ? named.column
            : table.Rows.Count(row => row[0].EndsWith('?')) * 2 > table.Rows.Count ? 1
            : firstIsDistinct ? 0 : null;
    }

    public Origin Origin { get; }

    public SectionTable Table { get; }

    /// <summary>Null when no entry could be asked for.</summary>
    public int? Asked { get; }
}
