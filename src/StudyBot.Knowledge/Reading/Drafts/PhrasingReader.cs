using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Reads how students ask: below a heading that links a section, one list entry a phrasing.</summary>
internal static class PhrasingReader
{
    public static IReadOnlyList<PhrasingsDraft> Read(Outline outline) => [.. outline.Headings.Where(heading => heading.Level == 2).Select(Read)];

    private static PhrasingsDraft Read(Heading heading) => new(
        heading.Line,
        Links.In(heading.Block).FirstOrDefault(),
        [.. heading.Body.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(item => new TextDraft(item.Line + 1, BlockText.LineOf(item)))]);
}
