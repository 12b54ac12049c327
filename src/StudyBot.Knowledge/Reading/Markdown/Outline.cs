using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

/// <summary>The headings of a document, in its order, and every place in it that a link can lead to.</summary>
/// <param name="Preamble">What stands before the first heading.</param>
/// <param name="Anchors">Every anchor, with the heading under which it stands; null before the first heading.</param>
/// <param name="Repeated">Headings whose explicit id stands above already.</param>
internal sealed partial record Outline(
    IReadOnlyList<Block> Preamble,
    IReadOnlyList<Heading> Headings,
    IReadOnlyDictionary<string, Heading?> Anchors,
    IReadOnlyList<Heading> Repeated)
{
    public static Outline Of(MarkdownDocument document)
    {
        var repeated = NameHeadings(document);
        var preamble = new List<Block>();
        var headings = new List<Heading>();
        var anchors = new Dictionary<string, Heading?>(StringComparer.Ordinal);
        var above = new Stack<Heading>();
        var body = preamble;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading && PlainText.OfHeading(heading.Inline).Length > 0)
            {
                body = [];
                headings.Add(Open(heading, above, body));
            }
            else
            {
                body.Add(block);
            }

            foreach (var anchor in AnchorsIn(block))
                anchors.TryAdd(anchor, headings.LastOrDefault());
        }

        return new(preamble, headings, anchors, [.. headings.Where(heading => repeated.Contains(heading.Block))]);
    }

    public int PreambleLength => BlockText.ProseLengthOf(Preamble);

    private static Heading Open(HeadingBlock block, Stack<Heading> above, IReadOnlyList<Block> body)
    {
        while (above.TryPeek(out var last) && last.Level >= block.Level)
            above.Pop();

        var text = PlainText.OfHeading(block.Inline);
        IReadOnlyList<string> path = above.TryPeek(out var parent) ? [.. parent.Path, text] : [text];
        var heading = new Heading(block, block.Level, text, block.GetAttributes().Id!, ExplicitIdOf(block), path, parent?.TopLevel ?? block.Level, body);
        above.Push(heading);
        return heading;
    }

    private static HashSet<HeadingBlock> NameHeadings(MarkdownDocument document)
    {
        var anchors = new GitHubAnchors();
        var repeated = new HashSet<HeadingBlock>();
        var headings = document.Descendants<HeadingBlock>().ToList();
        foreach (var heading in headings.Where(heading => ExplicitIdOf(heading) is not null))
        {
            if (!anchors.Reserve(ExplicitIdOf(heading)!))
                repeated.Add(heading);
        }

        foreach (var heading in headings)
        {
            heading.GetAttributes().Id = ExplicitIdOf(heading) is { } id
                ? repeated.Contains(heading) ? anchors.Next(id) : id
                : anchors.Next(PlainText.OfAnchor(heading.Inline));
        }

        return repeated;
    }

    private static string? ExplicitIdOf(HeadingBlock heading) => heading.Inline?.OfType<ExplicitIdInline>().LastOrDefault()?.Id;

    private static IEnumerable<string> AnchorsIn(Block block)
    {
        foreach (var element in Elements.In(block))
        {
            if (element is HeadingBlock heading && heading.GetAttributes().Id is { Length: > 0 } id)
                yield return id;

            var html = element switch
            {
                HtmlInline inline => inline.Tag,
                HtmlBlock lines => lines.Lines.ToString(),
                _ => "",
            };
            if (html.Length == 0)
                continue;

            foreach (Match match in HtmlAnchor().Matches(html))
                yield return match.Groups["id"].Value;
        }
    }

    /// <summary>An anchor written as HTML, which GitHub honours.</summary>
    [GeneratedRegex("""<a\s[^<>]*?(?:name|id)\s*=\s*["']?(?<id>[A-Za-z0-9][\w.:-]*)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    public static partial Regex HtmlAnchor();
}
