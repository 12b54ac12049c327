using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>What of a parsed document would cost whoever reads it further too much.</summary>
internal static class DocumentBounds
{
    // Well below Markdig's own limit, so that a document that passes here can be read and rendered by recursion.
    private const int MaximumDepth = 100;
    private const int MaximumHeadings = 1_000;
    private const int MaximumTags = 5_000;

    /// <summary>Null when the document is within its bounds.</summary>
    public static Excess? ExcessOf(MarkdownDocument document)
    {
        var headings = 0;
        var tags = 0;
        var waiting = new Stack<(MarkdownObject Element, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > MaximumDepth)
                return Excess.Nesting(next.Element.Line + 1);

            if (next.Element is HeadingBlock && ++headings > MaximumHeadings)
                return Excess.Headings(next.Element.Line + 1);

            // Each tag of raw HTML parts two paragraphs of the page.
            if (next.Element is HtmlBlock html && (tags += html.Lines.ToString().AsSpan().Count('<')) > MaximumTags)
                return Excess.Marks(html.Line + 1);

            IEnumerable<MarkdownObject> children = next.Element switch
            {
                ContainerBlock container => container.Reverse(),
                LeafBlock { Inline: { } inlines } => [inlines],
                ContainerInline inlines => inlines,
                _ => [],
            };
            // The last to be pushed is the first to be seen, so that a line is told beyond which it is too much.
            foreach (var child in children)
                waiting.Push((child, next.Depth + 1));
        }

        return null;
    }
}
