using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads entries of the form <c>**Name** (short form, other name): meaning</c>.</summary>
internal static partial class GlossaryReader
{
    public static IReadOnlyList<TermDraft> Read(MarkdownDocument document) =>
        [.. document.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(Read)];

    private static TermDraft Read(ListItemBlock item)
    {
        var line = item.Line + 1;
        if (item is not [ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } inlines }, ..])
            return new(line, null, null);

        var name = PlainText.Of(bold);
        var rest = PlainText.WithLinksMarked(inlines)[PlainText.WithLinksMarked(bold).Length..];
        // A colon inside the bold looks the same on the page.
        if (name.EndsWith(':'))
            (name, rest) = (name[..^1].TrimEnd(), $":{rest}");

        var match = AfterName().Match(rest);
        if (!match.Success || name.Length == 0)
            return new(line, null, null);

        string[] meaning = [match.Groups["meaning"].Value, .. item.Skip(1).Select(BlockText.LineOf)];
        var term = new Term
        {
            Name = name,
            Aliases = [.. NamesIn(match.Groups["names"].Value)],
            Meaning = ClosingLink.Remove(string.Join(' ', meaning)),
        };
        return new(line, term, Links.In(item).FirstOrDefault());
    }

    private static IEnumerable<string> NamesIn(string text) =>
        ClosingLink.Remove(text)
            .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => BeforeOtherName().Replace(name, ""))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(\((?<names>[^()]*(\([^()]*\)[^()]*)*)\)\s*)?:\s*(?<meaning>\S.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"^((also|formerly|previously|once|or|and|short|now|known as|called)\s+)+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeOtherName();
}
