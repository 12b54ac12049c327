using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

internal static class Links
{
    public static IEnumerable<Link> In(MarkdownObject element)
    {
        foreach (var inline in element.Descendants<Inline>())
        {
            if (inline is LinkInline link)
                yield return new(link.Line + 1, link.Url ?? "", link.IsImage);
            else if (inline is AutolinkInline automatic)
                yield return new(automatic.Line + 1, AddressOf(automatic), IsPicture: false);
        }
    }

    public static string AddressOf(AutolinkInline link) => link.IsEmail ? $"mailto:{link.Url}" : link.Url;
}
