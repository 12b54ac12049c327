using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class NotePageTests
{
    [Fact]
    public void Every_heading_carries_its_anchor()
    {
        var html = CourseFolder.NoteOf("# Title\n## EC2: who {#ec2}\ntext\n> ### Quoted\n").Html;

        Assert.Contains("<h1 id=\"title\">Title</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"ec2\">EC2: who", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"quoted\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_notes_stay_as_they_are_and_links_outside_open_apart()
    {
        var html = CourseFolder.NoteOf("# T\n[a](note.md#t) [b](https://example.org/) [c](#t)\n").Html;

        Assert.Contains("<a href=\"note.md#t\">a</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/\" rel=\"noopener noreferrer\" target=\"_blank\">b</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#t\">c</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[words](javascript:alert(1))")]
    [InlineData("[words](JaVaScRiPt:alert(1))")]
    [InlineData("[words](java&#115;cript:alert(1))")]
    [InlineData("[words](<\u0001javascript:alert(1)>)")]
    [InlineData("[words](data:text/html,x)")]
    [InlineData("[words](file:///etc/passwd)")]
    [InlineData("[words](//example.org/x)")]
    [InlineData("[words](/note.md)")]
    [InlineData("[words](..\\note.md)")]
    [InlineData("[words](../../note.md)")]
    [InlineData("[words](missing.md)")]
    [InlineData("[words](java%09script:alert(1))")]
    [InlineData("[words]()")]
    [InlineData("<javascript:words>")]
    [InlineData("[words][r]\n\n[r]: vbscript:x")]
    [InlineData("[*words*](javascript:x \"title\")")]
    public void A_link_to_anywhere_else_keeps_only_its_words(string markdown)
    {
        var html = CourseFolder.NoteOf($"# T\n{markdown}\n").Html;

        Assert.Contains("words", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <script>alert(1)</script>")]
    [InlineData("<div onclick=\"alert(1)\">text</div>")]
    [InlineData("text <img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<div>&lt;script&gt;alert(1)&lt;/script&gt;</div>")]
    [InlineData("<a name=\"x\" onclick=\"y\">t</a>")]
    [InlineData("<scr<script></script>ipt>alert(1)</script>")]
    [InlineData("<!-- --!> <script>alert(1)</script> -->")]
    [InlineData("<iframe src=\"https://example.org\">")]
    [InlineData("text <style>body{}</style> <br onmouseover=x>")]
    [InlineData("`<script>`")]
    [InlineData("![alt](x.png \"<script>\")")]
    [InlineData("# {#x onclick=y}\ntext{onclick=y}")]
    public void No_tag_of_the_author_reaches_the_page(string markdown)
    {
        var html = CourseFolder.NoteOf($"# T\n{markdown}\n").Html;

        Assert.DoesNotMatch("<(script|style|img|svg|iframe|div|scr)", html);
        Assert.DoesNotMatch("<[^>]*on[a-z]+=", html);
    }

    [Fact]
    public void A_picture_is_told_by_its_description()
    {
        var html = CourseFolder.NoteOf("# T\n![The *model*](model.png)\n").Html;

        Assert.Contains("<p>The model</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_lists_and_code_are_kept()
    {
        var html = CourseFolder.NoteOf("# T\n| a | b |\n|---|---|\n| c | d |\n\n- e\n\n`f`\n").Html;

        Assert.Contains("<td>d</td>", html, StringComparison.Ordinal);
        Assert.Contains("<li>e</li>", html, StringComparison.Ordinal);
        Assert.Contains("<code>f</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_of_the_author_can_be_linked()
    {
        const string Markdown = "# T\n[down](#here)\n## Part\n<a name=\"here\"></a>Text.\n";

        var note = CourseFolder.NoteOf(Markdown);

        Assert.Empty(CourseFolder.CodesOf(Markdown));
        Assert.Contains("<a id=\"here\"></a>", note.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#here\"", note.Html, StringComparison.Ordinal);
    }
}
