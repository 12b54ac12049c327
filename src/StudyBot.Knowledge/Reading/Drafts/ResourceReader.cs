using Markdig.Syntax;

namespace StudyBot.Knowledge;

internal static class ResourceReader
{
    public static IReadOnlyList<ResourceDraft> Read(Outline outline) =>
        [.. outline.Headings.Where(heading => heading.Level == 2).Select(Read)];

    private static ResourceDraft Read(Heading heading)
    {
        var paragraphs = heading.Body.OfType<ParagraphBlock>().ToList();
        var addressed = paragraphs.Find(paragraph => AddressIn(paragraph) is not null);
        var description = paragraphs.Where(paragraph => paragraph != addressed || !IsAddressOnly(paragraph)).Select(BlockText.LineOf);
        return new(
            heading.Line,
            heading.Anchor,
            heading.Text,
            addressed is null ? null : AddressIn(addressed),
            string.Join(' ', description));
    }

    private static Uri? AddressIn(ParagraphBlock paragraph) =>
        Links.In(paragraph).Select(link => FrontMatter.ReadAddress(link.Address)).FirstOrDefault(address => address is not null);

    // The address alone, bare or as the target of a link that is the whole paragraph.
    private static bool IsAddressOnly(ParagraphBlock paragraph) =>
        ClosingLink.Remove(PlainText.WithLinksMarked(paragraph.Inline)).Length == 0;
}
