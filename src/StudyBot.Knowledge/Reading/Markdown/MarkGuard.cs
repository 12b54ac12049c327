using Markdig.Helpers;
using Markdig.Parsers;

namespace StudyBot.Knowledge;

/// <summary>Reads no element, but counts the marks that others are about to read, and stops the parsing when they cost too much.</summary>
internal sealed class MarkGuard : InlineParser
{
    public MarkGuard() => OpeningCharacters = ['\n', '\\', '*', '_', '~', '[', ']', '!', '<', '&', '|', '`', ':', 'h', 'w', 'f', 'm', 't'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var counts = (MarkCounts)(processor.ParserStates[Index] ??= new MarkCounts());
        if (processor.Block is { } block)
            counts.Enter(block, slice);

        var excess = slice.CurrentChar switch
        {
            '\n' => counts.Line(),
            '|' => counts.Pipe(),
            '[' => counts.OpeningBracket(processor.Inline),
            '!' when slice.PeekChar() is '[' => counts.OpeningBracket(processor.Inline),
            ']' => counts.ClosingBracket(slice),
            '<' when slice.PeekChar() is '?' or '!' => counts.Mark(slice.Length / 4),
            // Its other half is looked for in the whole rest too, but many times faster.
            '<' or '`' => counts.Mark(slice.Length / 32),
            '*' or '_' or '~' => counts.Delimiter(slice),
            '!' or '&' or ':' or '\\' => counts.Mark(1),
            _ => BeginsAddress(slice.AsSpan()) ? counts.Address(LengthToSpace(slice.AsSpan())) : null,
        };
        return excess is null ? false : throw new ExcessException(excess(LineOf(processor, slice)));
    }

    private static int LineOf(InlineProcessor processor, StringSlice slice)
    {
        processor.GetSourcePosition(slice.Start, out var line, out _);
        return line + 1;
    }

    private static int LengthToSpace(ReadOnlySpan<char> text) => text.IndexOfAny(' ', '\n', '\t') is >= 0 and var end ? end : text.Length;

    private static bool BeginsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("www.") || text.StartsWith("http") || text.StartsWith("ftp:") || text.StartsWith("mailto:") || text.StartsWith("tel:");
}
