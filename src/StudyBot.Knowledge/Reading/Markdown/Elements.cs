using Markdig.Syntax;

namespace StudyBot.Knowledge;

internal static class Elements
{
    /// <summary>An element and everything in it. Markdig's own walk finds nothing in a paragraph that is handed to it alone.</summary>
    public static IEnumerable<MarkdownObject> In(MarkdownObject element) =>
        element is LeafBlock { Inline: { } inlines } ? inlines.Descendants().Prepend(element) : element.Descendants().Prepend(element);
}
