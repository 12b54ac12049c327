using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge;

internal static class Links
{
    public static IEnumerable<Link> In(MarkdownObject element)
    {
        foreach (var part in Elements.In(element))
        {
            if (part is LinkInline link)
                yield return new(link.Line + 1, link.Url ?? "", link.IsImage);
            else if (part is AutolinkInline automatic)
                yield return new(automatic.Line + 1, AddressOf(automatic), IsPicture: false);
        }
    }

    public static string AddressOf(AutolinkInline link) => link.IsEmail ? $"mailto:{link.Url}" : link.Url;
}
