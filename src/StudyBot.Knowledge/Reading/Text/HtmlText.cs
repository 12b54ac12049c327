using System.Net;
using System.Text.RegularExpressions;

namespace StudyBot.Knowledge;

/// <summary>The words of raw HTML: a note shows them, and nothing else of it.</summary>
internal static partial class HtmlText
{
    public static IEnumerable<string> ParagraphsOf(string html)
    {
        var words = Inline().Replace(Unseen().Replace(html, ""), "");
        return Tag().Split(words).Select(piece => PlainText.Collapse(WebUtility.HtmlDecode(piece))).Where(piece => piece.Length > 0);
    }

    [GeneratedRegex("""<!--.*?(-->|$)|<script\b.*?(</script\s*>|$)|<style\b.*?(</style\s*>|$)""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unseen();

    // Tags inside a line; every other tag parts two pieces of text.
    [GeneratedRegex("""</?(a|abbr|b|cite|code|em|font|i|ins|del|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(\s[^<>]*)?/?>""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex("""</?[A-Za-z!][^<>]*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
