using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>Paragraphs that their author meant as tables: lines between bars, without the rule below the head.</summary>
internal static partial class LostTables
{
    /// <summary>The lines where they begin.</summary>
    public static IReadOnlyList<int> Find(MarkdownDocument document, string markdown) =>
    [
        .. document.Descendants<ParagraphBlock>()
            .Where(paragraph => Rows().IsMatch(markdown.AsSpan(paragraph.Span.Start, paragraph.Span.Length)))
            .Select(paragraph => paragraph.Line + 1),
    ];

    // At least two.
    [GeneratedRegex(@"\A(?:[ \t]*\|[^\n]*\|[ \t]*(?:\n|\z)){2,}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Rows();
}
