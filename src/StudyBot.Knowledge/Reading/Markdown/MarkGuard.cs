using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>Reads no element, but counts the marks that others are about to read, and stops the parsing when they cost too much.</summary>
/// <remarks>
/// In one paragraph every mark may be compared with every one before it, and every link looks for its end in the whole rest. The count is of these
/// comparisons, over the whole file: ordinary text stays hundreds of times below it, however long it is.
/// </remarks>
internal sealed class MarkGuard : InlineParser
{
    private const int MaximumMarks = 15_000;
    private const int MaximumCells = 8_000;
    private const int MaximumOpenBrackets = 100;
    private const long MaximumComparisons = 1_500_000;

    public MarkGuard() => OpeningCharacters = ['*', '_', '~', '[', ']', '!', '<', '&', '|', '`', ':', 'h', 'w', 'f', 'm', 't'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var counts = (Counts)(processor.ParserStates[Index] ??= new Counts());
        if (processor.Block is { } block && block != counts.Paragraph)
            counts.Open(block);

        switch (slice.CurrentChar)
        {
            case '|':
                counts.Pipe(slice, processor.LineIndex);
                break;
            case '[':
                counts.Mark(processor.LineIndex, 1);
                counts.Bracket(processor.Inline, processor.LineIndex);
                break;
            case ']':
                // Where an address is broken off, its end is looked for up to the end of the paragraph.
                counts.Mark(processor.LineIndex, slice.PeekChar() is '(' ? slice.Length / 8 : 1);
                break;
            case 'h' or 'w' or 'f' or 'm' or 't':
                // A bare address begins with one of these.
                if (BeginsAddress(slice.AsSpan()))
                    counts.Mark(processor.LineIndex, 1);
                break;
            case '<':
                counts.Mark(processor.LineIndex, slice.Length / 32);
                break;
            case ':' or '!' or '&':
                counts.Mark(processor.LineIndex, 0);
                break;
            default:
                counts.Delimiter(processor.LineIndex);
                break;
        }

        return false;
    }

    private static bool BeginsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("www.") || text.StartsWith("http") || text.StartsWith("ftp:") || text.StartsWith("mailto:") || text.StartsWith("tel:");

    private sealed class Counts
    {
        private int marks;
        private int delimiters;
        private int line;
        private int pipesInLine;
        private long cellsAbove;
        private long cells;
        private long comparisons;

        public Block? Paragraph { get; private set; }

        public void Open(Block paragraph)
        {
            Paragraph = paragraph;
            delimiters = 0;
            pipesInLine = 0;
            cellsAbove += cells;
            cells = 0;
        }

        public void Mark(int at, int cost)
        {
            comparisons += cost;
            if (++marks > MaximumMarks || comparisons > MaximumComparisons)
                throw new ExcessException(Excess.Marks(at + 1));
        }

        public void Delimiter(int at) => Mark(at, ++delimiters);

        public void Bracket(Inline? last, int at)
        {
            var open = 0;
            for (var around = last; around is not null; around = around.Parent)
            {
                if (around is LinkDelimiterInline && ++open > MaximumOpenBrackets)
                    throw new ExcessException(Excess.Nesting(at + 1));

                comparisons++;
            }
        }

        // Each row of a table is filled up to the columns of its header, so one long line makes every other one as long.
        public void Pipe(StringSlice slice, int at)
        {
            Mark(at, 0);
            pipesInLine = at == line ? pipesInLine + 1 : 1;
            line = at;
            var lines = Paragraph is LeafBlock { Lines.Count: > 0 and var count } ? count : 1 + slice.AsSpan().Count('\n');
            cells = Math.Max(cells, (long)(pipesInLine + 1) * lines);
            if (cellsAbove + cells > MaximumCells)
                throw new ExcessException(Excess.Cells(at + 1));
        }
    }
}
