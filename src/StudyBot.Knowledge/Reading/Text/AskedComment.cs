using Markdig.Syntax;

namespace StudyBot.Knowledge;

/// <summary>
/// Reads how students put what a section answers: a comment that begins with "asked:", a question a line. Nobody sees it on the page;
/// the search reads it, as a note seldom uses the words of somebody who does not know it yet.
/// </summary>
internal static class AskedComment
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Mark = "asked:";

    public static IEnumerable<string> In(IEnumerable<Block> blocks) => blocks.OfType<HtmlBlock>().SelectMany(html => QuestionsOf(html.Lines.ToString()));

    private static IEnumerable<string> QuestionsOf(string html)
    {
        if (!html.StartsWith(Opening, StringComparison.Ordinal))
            return [];

        var end = html.IndexOf(Closing, StringComparison.Ordinal);
        var comment = html[Opening.Length..(end < 0 ? html.Length : end)].Trim();
        return comment.StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
            ? comment[Mark.Length..].Split('\n').Select(PlainText.Collapse).Select(line => line.TrimStart('-', '*', ' ')).Where(line => line.Length > 0)
            : [];
    }
}
