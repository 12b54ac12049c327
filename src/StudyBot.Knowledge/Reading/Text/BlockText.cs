using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>The text of blocks, sentence by sentence, as it is searched and quoted.</summary>
internal static class BlockText
{
    public static IEnumerable<string> SentencesOf(IEnumerable<Block> blocks) => blocks.SelectMany(SentencesOf);

    /// <summary>The text of a quote or a paragraph in one line.</summary>
    public static string LineOf(Block block) => string.Join(' ', SentencesOf(block));

    /// <summary>How many characters its paragraphs have; lists, tables and code are read entry by entry and do not count.</summary>
    public static int ProseLengthOf(IEnumerable<Block> blocks) => blocks.OfType<ParagraphBlock>().Sum(paragraph => PlainText.Of(paragraph.Inline).Length);

    private static IEnumerable<string> SentencesOf(Block block) => block switch
    {
        Table table => table.OfType<TableRow>().Select(RowOf).Where(row => row.Length > 0),
        CodeBlock code => LinesOf(code),
        HtmlBlock html => HtmlText.ParagraphsOf(html.Lines.ToString()).SelectMany(SentenceSplitter.Split),
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => SentencesOf((IEnumerable<Block>)container),
        LeafBlock { Inline: { } inlines } when !AreBadges(inlines) => SentenceSplitter.Split(PlainText.ForSplitting(inlines)),
        _ => [],
    };

    private static string RowOf(TableRow row) =>
        SectionTable.LineOf(row.OfType<TableCell>().Select(cell => string.Join(' ', cell.Select(LineOf))));

    private static IEnumerable<string> LinesOf(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (PlainText.Collapse(code.Lines.Lines[i].ToString()) is { Length: > 0 } line)
                yield return line;
        }
    }

    // A row of pictures, or a picture that is a link, is decoration; one picture in a paragraph of its own is told by its description.
    private static bool AreBadges(ContainerInline inlines)
    {
        var shown = inlines.Where(inline => inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())).ToList();
        return shown.Count > 0 && shown.TrueForAll(IsPicture) && (shown.Count > 1 || shown[0] is LinkInline { IsImage: false });
    }

    private static bool IsPicture(Inline inline) => inline is LinkInline { IsImage: true } || (inline is LinkInline link && link.Any() && link.All(IsPicture));
}
