using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>The tables among blocks, cell by cell.</summary>
internal static class TableText
{
    public static IEnumerable<SectionTable> In(IEnumerable<Block> blocks)
    {
        foreach (var table in blocks.OfType<Table>())
        {
            var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => string.Join(' ', cell.Select(BlockText.LineOf))).ToArray()).ToList();
            if (rows is [{ Length: > 1 } head, ..])
                yield return new SectionTable(head, [.. rows.Skip(1).Where(row => row.Length == head.Length)]);
        }
    }
}
