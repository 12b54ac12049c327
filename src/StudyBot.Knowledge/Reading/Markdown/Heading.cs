using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>A heading of a file, with what stands under it down to the next heading of any level.</summary>
/// <param name="Path">The headings down to this one, itself included.</param>
/// <param name="TopLevel">The level of the first heading of <paramref name="Path"/>.</param>
internal sealed record Heading(
    HeadingBlock Block,
    int Level,
    string Text,
    string Anchor,
    string? ExplicitId,
    IReadOnlyList<string> Path,
    int TopLevel,
    IReadOnlyList<Block> Body)
{
    public int Line => Block.Line + 1;

    public IEnumerable<string> Sentences => BlockText.SentencesOf(Body);

    public int ProseLength => BlockText.ProseLengthOf(Body);
}
