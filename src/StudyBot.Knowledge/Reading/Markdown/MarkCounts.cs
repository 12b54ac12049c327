using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>What the marks of one document have cost so far. Each method answers null, or what there is too much of.</summary>
/// <remarks>
/// In one paragraph every mark may be compared with every one before it, and every link looks for its end in the whole rest. These comparisons are
/// counted over the whole file: ordinary text stays hundreds of times below the limit, however long it is. The weights are measured: a million
/// comparisons take Markdig about 20 to 40 milliseconds.
/// </remarks>
internal sealed class MarkCounts
{
    private const int MaximumMarks = 15_000;
    private const int MaximumCells = 8_000;
    private const int MaximumColumns = 128;
    private const int MaximumOpenBrackets = 100;
    private const long MaximumComparisons = 1_000_000;

    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(") \t\n<|\\");

    private int marks;
    private long comparisons;
    private long cellsAbove;

    // Of the paragraph, which is a table when there are bars in it.
    private Block? paragraph;
    private int lines;
    private int delimiters;
    private int addresses;
    private long cells;
    private bool isEntangled;

    // Of the line or the cell.
    private int pipesInLine;
    private (char Character, int Length) opened;
    private int openBrackets;

    /// <param name="rest">The paragraph from its first mark on.</param>
    public void Enter(Block block, StringSlice rest)
    {
        if (block == paragraph)
            return;

        paragraph = block;
        lines = 1 + rest.AsSpan().Count('\n');
        cellsAbove += cells;
        cells = 0;
        delimiters = 0;
        addresses = 0;
        isEntangled = false;
        pipesInLine = 0;
        opened = default;
        openBrackets = 0;
    }

    public Func<int, Excess>? Mark(int cost)
    {
        comparisons += cost;
        return ++marks > MaximumMarks || comparisons > MaximumComparisons ? Excess.Marks : null;
    }

    public Func<int, Excess>? Line()
    {
        EndCell();
        pipesInLine = 0;
        return null;
    }

    // Each row of a table is filled up to the columns of its header, so one long line makes every other one as long.
    public Func<int, Excess>? Pipe()
    {
        EndCell();
        cells = Math.Max(cells, (long)(++pipesInLine + 1) * lines);
        return pipesInLine > MaximumColumns || cellsAbove + cells > MaximumCells ? Excess.Cells : Mark(isEntangled ? 3 * lines : 1);
    }

    public Func<int, Excess>? Delimiter(StringSlice slice)
    {
        var run = slice.AsSpan();
        run = run[..(run.IndexOfAnyExcept(run[0]) is >= 0 and var end ? end : run.Length)];
        var before = slice.PeekCharExtra(-1);
        var after = slice.PeekCharExtra(run.Length);
        var isMark = !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && !(run[0] is '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
        if (isMark && opened == default)
            opened = (run[0], run.Length);
        else if (isMark && opened == (run[0], run.Length) && !char.IsWhiteSpace(before))
            opened = default;
        else
            isEntangled |= isMark;

        return Mark(++delimiters);
    }

    public Func<int, Excess>? Address(int length) => Mark(++addresses + (length / 4));

    public Func<int, Excess>? OpeningBracket(Inline? last)
    {
        openBrackets++;
        var open = 0;
        var steps = 0;
        for (var around = last; around is not null; around = around.Parent, steps++)
        {
            if (around is LinkDelimiterInline && ++open > MaximumOpenBrackets)
                return Excess.Nesting;
        }

        return Mark(steps / 8);
    }

    public Func<int, Excess>? ClosingBracket(StringSlice slice)
    {
        openBrackets = Math.Max(0, openBrackets - 1);
        // Brackets that make no link stay open.
        var rest = slice.AsSpan()[1..];
        isEntangled |= rest is not ['(', ..] || rest.IndexOfAny(EndsAddress) is not (>= 0 and var end) || rest[end] is not ')';
        // Where an address has no end, it is looked for up to the end of the paragraph.
        return Mark(rest is ['(', ..] ? (rest.IndexOf(')') is >= 0 and var length ? length : rest.Length) / 4 : 1);
    }

    // What is open at the end of a cell has Markdig go through the whole table again for each bar below it.
    private void EndCell()
    {
        isEntangled |= opened != default || openBrackets > 0;
        opened = default;
        openBrackets = 0;
    }
}
