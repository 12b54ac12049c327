using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>The Markdown of this course format: CommonMark with what GitHub adds to it.</summary>
internal static class MarkdownParsing
{
    // Well below Markdig's own limit, so that a document that passes here can be read and rendered by recursion.
    private const int MaximumDepth = 100;

    public static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Null when the elements are nested too deep to be sensible.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            if (IsTooDeep(document))
                return null;

            UnescapePipesInCode(document);
            return document;
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its depth limit is exceeded.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseTaskLists()
            .UseAutoLinks()
            .UseAlertBlocks()
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ExplicitIdParser());
        return builder.Build();
    }

    // In a table GitHub reads "\|" as a bar inside code too; Markdig leaves the backslash.
    private static void UnescapePipesInCode(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Element, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > MaximumDepth)
                return true;

            IEnumerable<MarkdownObject> children = next.Element switch
            {
                ContainerBlock container => container,
                LeafBlock { Inline: { } inlines } => [inlines],
                ContainerInline inlines => inlines,
                _ => [],
            };
            foreach (var child in children)
                waiting.Push((child, next.Depth + 1));
        }

        return false;
    }
}
