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
    public static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Null when the text holds more of something than a note can need.</summary>
    public static MarkdownDocument? Parse(string markdown) => Parse(markdown, out _);

    public static MarkdownDocument? Parse(string markdown, out Excess? excess)
    {
        excess = TextBounds.ExcessOf(markdown);
        if (excess is not null)
            return null;

        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            excess = DocumentBounds.ExcessOf(document);
            if (excess is not null)
                return null;

            UnescapePipesInCode(document);
            return document;
        }
        catch (ExcessException exception)
        {
            excess = exception.Excess;
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its own depth limit is exceeded.
            excess = Excess.Nesting(0);
        }

        return null;
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
        // After all that the extensions have put there when the pipeline is built: a guard must see a mark before the parser that stumbles over it.
        builder.Extensions.Add(new GuardExtension());
        return builder.Build();
    }

    // In a table GitHub reads "\|" as a bar inside code too; Markdig leaves the backslash.
    private static void UnescapePipesInCode(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }
}
