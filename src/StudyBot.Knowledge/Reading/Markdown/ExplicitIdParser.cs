using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StudyBot.Knowledge;

// Markdig's own attributes would do more than the format says: in any text, any HTML attribute.
internal sealed partial class ExplicitIdParser : InlineParser
{
    public ExplicitIdParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not HeadingBlock || slice.Length > 100 || Id().Match(slice.ToString()) is not { Success: true } match)
            return false;

        processor.Inline = new ExplicitIdInline(match.Groups["id"].Value);
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^\{#(?<id>[A-Za-z0-9][A-Za-z0-9._:-]*)\}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
