using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>A note as the body of a page. Rendering changes the document, so it comes last.</summary>
/// <remarks>
/// Raw HTML is reduced to its words before the page is written, so whatever tag stands in the result was made here;
/// and a link stays only when its address is one of the few kinds that are named here.
/// </remarks>
internal static class NotePage
{
    public static string Render(ParsedFile file, Predicate<string> hasPage)
    {
        foreach (var question in file.Questions.Where(question => question.IsOffThePage))
        {
            foreach (var block in question.Heading.Body.Prepend(question.Heading.Block))
                file.Document.Remove(block);
        }

        ReplaceHtmlBlocks(file.Document);
        // Inner elements first: an outer one may be replaced by its words.
        foreach (var inline in file.Document.Descendants<Inline>().Reverse().ToList())
            Clean(inline, file.Path, hasPage);

        using var page = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(page);
        MarkdownParsing.Pipeline.Setup(renderer);
        renderer.Render(file.Document);
        return page.ToString();
    }

    private static void Clean(Inline inline, string path, Predicate<string> hasPage)
    {
        switch (inline)
        {
            case TaskList:
                // A tick may be the key of a question that was not recognised as one.
                inline.Remove();
                break;
            case HtmlInline html:
                CleanHtml(html);
                break;
            case LinkInline { IsImage: true } picture:
                picture.ReplaceBy(new LiteralInline(PlainText.Of(picture)), copyChildren: false);
                break;
            case LinkInline link when IsKept(link, link.Url ?? "", path, hasPage):
                break;
            case LinkInline link:
                link.ReplaceBy(new ContainerInline());
                break;
            case AutolinkInline link when !IsKept(link, Links.AddressOf(link), path, hasPage):
                link.ReplaceBy(new LiteralInline(link.Url));
                break;
            default:
                break;
        }
    }

    private static bool IsKept(Inline link, string address, string path, Predicate<string> hasPage)
    {
        switch (LinkTarget.Of(address, path))
        {
            case LinkTarget.Outside:
                link.GetAttributes().AddProperty("rel", "noopener noreferrer");
                link.GetAttributes().AddProperty("target", "_blank");
                return true;
            case LinkTarget.InFolder target:
                return hasPage(target.Path);
            default:
                return false;
        }
    }

    private static void CleanHtml(HtmlInline html)
    {
        if (Outline.HtmlAnchor().Match(html.Tag) is { Success: true } anchor)
            html.Tag = $"<a id=\"{anchor.Groups["id"].Value}\"></a>";
        else if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            html.ReplaceBy(new LineBreakInline { IsHard = true });
        else
            html.Remove();
    }

    private static void ReplaceHtmlBlocks(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            var parent = block.Parent!;
            var at = parent.IndexOf(block);
            parent.RemoveAt(at);
            foreach (var words in HtmlText.ParagraphsOf(block.Lines.ToString()))
            {
                var inlines = new ContainerInline();
                inlines.AppendChild(new LiteralInline(words));
                parent.Insert(at++, new ParagraphBlock { Inline = inlines });
            }
        }
    }
}
