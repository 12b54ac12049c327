using System.Runtime.CompilerServices;
using Markdig.Parsers;
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

    /// <summary>The text below it. Taken once: the rules and the course both want it, and a page changes the blocks when it is rendered.</summary>
    public IReadOnlyList<string> Sentences => field ??= [.. BlockText.SentencesOf(Body)];

    public int ProseLength => BlockText.ProseLengthOf(Body);

    /// <summary>The heading of what was not written in a file.</summary>
    public static Heading InNoFile(string text, string id) => new(new HeadingBlock(new HeadingBlockParser()), 3, text, id, id, [text], 3, []);

    // Two headings are the same when they are the same place; what was read of them meanwhile is of no account.
    public bool Equals(Heading? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
