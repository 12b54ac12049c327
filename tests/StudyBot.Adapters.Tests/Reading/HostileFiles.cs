using System.Globalization;
using System.Text;
using Xunit;

namespace StudyBot.Adapters.Tests;

/// <summary>Files that are made to hold a reader up, each with the code of the problem that it leaves.</summary>
internal static class HostileFiles
{
    /// <summary>Texts that took Markdig between a second and half a minute, or gigabytes, before there were bounds.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "10,000 quotes in each other", Repeat(">", 10_000) + "text", "nested-too-deep" },
        { "10,000 lists in each other", Repeat("- ", 10_000) + "text", "nested-too-deep" },
        { "10,000 numbered lists in each other", Repeat("1. ", 10_000) + "text", "nested-too-deep" },
        { "lists in each other before empty lines", Repeat("1. ", 1_400) + Repeat("\n", 4_000), "nested-too-deep" },
        { "lists in each other, a line each", string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', 2 * depth) + "- x\n")), "nested-too-deep" },
        { "brackets that never close", Repeat("[", 16_000), "nested-too-deep" },
        { "pictures that never close", Repeat("![", 16_000), "nested-too-deep" },
        { "brackets that close at the end", Repeat("[", 4_000) + Repeat("]", 4_000), "nested-too-deep" },
        { "links whose address never ends", Repeat("[a](", 16_000), "marks-too-many" },
        { "emphasis that never closes", Repeat("*a", 16_000), "marks-too-many" },
        { "strong emphasis that never closes", Repeat("**a", 16_000), "marks-too-many" },
        { "emphasis of two kinds", Repeat("*a_", 16_000), "marks-too-many" },
        { "struck out without end", Repeat("~~a", 16_000), "marks-too-many" },
        { "backticks that never close", Repeat("`a", 32_000), "marks-too-many" },
        { "backticks of every length", string.Concat(Enumerable.Range(1, 600).Select(length => new string('`', length) + "a")) + Repeat("`a", 16_000), "marks-too-many" },
        { "tags that never close", Repeat("<a href=\"", 16_000), "marks-too-many" },
        { "raw HTML of many tags", "<div>\n" + Repeat("<p>a", 16_000), "marks-too-many" },
        { "ampersands", Repeat("&", 64_000), "marks-too-many" },
        { "bare addresses", Repeat("http://", 16_000), "marks-too-many" },
        { "a table of one line", Repeat("|a", 16_000), "table-too-large" },
        { "a wide header over many rows", Repeat("|", 4_000) + "\n" + Repeat("a|b\n-|-\n", 500), "table-too-large" },
        { "a stray mark above many rows", "a|*b\n-|-\n" + Repeat("a|b\n", 3_500), "marks-too-many" },
        { "brackets above many rows", "[a][b][c][d][e][f]a|b\n-|-\n" + Repeat("a|b\n", 3_500), "marks-too-many" },
        { "addresses one after the other", Repeat("www.a.b ", 15_000), "marks-too-many" },
        { "processing instructions that never end", "a" + Repeat("<?", 16_000), "marks-too-many" },
        { "headings", Repeat("# a\n", 4_500), "headings-too-many" },
        { "addresses of links", Repeat("[a]: b\n", 4_500), "link-definitions-too-many" },
        { "lines", Repeat("a\n", 100_000), "file-too-long" },
        { "list entries", Repeat("- a\n", 50_000), "file-too-long" },
        { "a file above the limit", new string('x', 300 * 1024), "file-too-large" },
        { "a zero byte", "# Title\0\n", "not-text" },
    };

    /// <summary>Front matter that is left out, or the part of it that is hostile; the note below it serves.</summary>
    public static TheoryData<string, string, string> FrontMatter => new()
    {
        { "text that unfolds into millions", Bomb(), "front-matter-not-flat" },
        { "an anchor in itself", "a: &a [*a, *a]", "front-matter-not-flat" },
        { "a merge of itself", "a: &a\n  <<: *a", "front-matter-not-flat" },
        { "a tag that names a type", "a: !!System.Diagnostics.Process {}", "front-matter-not-flat" },
        { "lists in each other", "a: " + Repeat("[", 8_000), "front-matter-not-flat" },
        { "lists in each other, by hyphens", "a:\n  " + Repeat("- ", 4_000), "front-matter-not-flat" },
        { "braces in each other", "a: " + Repeat("{a: ", 3_000), "front-matter-not-flat" },
        { "keys without end", Repeat("? ", 4_000), "front-matter-not-flat" },
        { "half of a surrogate pair", "title: \"\\uD800\"", "front-matter-broken" },
        { "an escape beyond the last character", "title: \"\\UFFFFFFFF\"", "front-matter-broken" },
        { "the same name twice", "title: One\ntitle: Two", "front-matter-repeated" },
        { "a name a thousand times", Repeat("a: b\n", 1_000), "front-matter-repeated" },
        { "more than 16 KB", $"title: {new string('x', 20_000)}", "front-matter-too-long" },
    };

    public static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Bomb()
    {
        var bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        foreach (var (name, above) in "bcdefghi".Zip("abcdefgh"))
            bomb.Append(CultureInfo.InvariantCulture, $"{name}: &{name} [*{above},*{above},*{above},*{above},*{above},*{above},*{above},*{above},*{above}]\n");

        return bomb.ToString();
    }
}
