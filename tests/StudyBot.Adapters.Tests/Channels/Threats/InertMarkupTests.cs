using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using StudyBot.Channels;
using StudyBot.Core;
using StudyBot.Core.Tests;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>What is written in notes, and what students write and are called, stays text wherever it is shown: read by a browser's rules, nothing of it runs or leads astray.</summary>
public sealed class InertMarkupTests
{
    private static readonly Uri Address = new("https://study.example.org");
    private static readonly MarkdownPipeline AnyClient = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().Build();

    private static readonly string[] Payloads =
    [
        "<script>x()</script>", "<ScRiPt>x()</sCrIpT>", "<script src=//x.example></script>", "<img src=x onerror=x()>", "<img/src/onerror=x()>", "<svg onload=x()>", "<svg/onload=x()>", "<svg><script>x()</script></svg>",
        "<iframe src=javascript:x()></iframe>", "<iframe srcdoc='<script>x()</script>'>", "<object data=javascript:x()>", "<embed src=javascript:x()>", "<body onload=x()>", "<a href=javascript:x()>a</a>",
        "<a href=' javascript:x()'>a</a>", "<form action=javascript:x()><button>b</button></form>", "<input autofocus onfocus=x()>", "<details open ontoggle=x()>", "<video><source onerror=x()></video>", "<math href=javascript:x()>a</math>",
        "<meta http-equiv=refresh content=0;url=//x.example>", "<base href=//x.example>", "<link rel=stylesheet href=//x.example>", "<style>@import '//x.example'</style>", "<div style=background:url(//x.example)>a</div>",
        "<marquee onstart=x()>a</marquee>", "<template><script>x()</script></template>", "<noscript><p title='</noscript><img src=x onerror=x()>'>", "<!--><img src=x onerror=x()>-->", "<![CDATA[<img src=x onerror=x()>]]>",
        "[a](javascript:x())", "[a](JaVaScRiPt:x())", "[a]( javascript:x())", "[a](java&#115;cript:x())", "[a](java\tscript:x())", "[a](data:text/html,<script>x()</script>)", "[a](vbscript:x())", "[a](//x.example)", "![a](javascript:x())",
        "![a](https://x.example/a.png)", "[![a](x)](javascript:x())", "<javascript:x()>", "<https://x.example/>", "[a][b]\n\n[b]: javascript:x()", "[a](<javascript:x()>)", "`<img src=x onerror=x()>`", "**<img src=x onerror=x()>**",
        "\" onmouseover=\"x()", "' onmouseover='x()", "\"><img src=x onerror=x()>", "&lt;img src=x onerror=x()&gt;", "\\<img src=x onerror=x()>", "\\\\<img src=x onerror=x()>", "<img\nsrc=x\nonerror=x()>", "a|<img src=x onerror=x()>|b", "\u202e<img src=x onerror=x()>",
    ];

    private static readonly string[] Frames = ["{0}", "a {0}", "{0} b", "a {0} b", "*{0}*", "> {0}", "- {0}", "({0})", "\"{0}\"", "a\\{0}"];

    private static IEnumerable<string> Corpus => from payload in Payloads from frame in Frames select frame.Replace("{0}", payload, StringComparison.Ordinal);

    [Fact]
    public void A_note_with_it_in_title_heading_and_text_is_a_page_on_which_nothing_runs()
    {
        foreach (var text in Corpus)
        {
            var html = CourseFolder.NoteOf($"# {OneLine(text)}\n\n## {OneLine(text)} too\n\n{text}\n\n| a | b |\n|---|---|\n| {OneLine(text)} | c |\n").Html;

            AssertInert(html, text);
        }

        Assert.True(Corpus.Count() >= 500);
    }

    [Fact]
    public async Task A_reply_that_quotes_or_repeats_it_is_text_for_a_client_that_shows_even_raw_html()
    {
        foreach (var text in Corpus)
        {
            var section = new SectionRef("notes.md", ["Notes", OneLine(text)], "a");
            var quoted = AskWording.Of(new AskOutcome.Answered(new Passage(section, text), 1, []));
            var course = new SmallCourse
            {
                Course = new Course
                {
                    Id = "c",
                    Title = text,
                    Questions = [new Question { Id = "q", Stem = text, Form = new QuestionForm.Typed(["Bowline"]), Explanation = text, Sections = [section] }],
                },
            };
            var conversation = new StudyConversation(course, course, new NoGroupQuizzes(), TimeProvider.System, () => 7);
            var asked = await SayAsync(conversation, new Dialog.Idle(), "quiz");
            var answered = await SayAsync(conversation, asked.Dialog, text);
            var greeted = await conversation.RespondAsync(
                new Dialog.New(),
                new Utterance.Joined { Student = new("t", "c", "s"), Conversation = new("t", "c", "k"), Group = new GroupTalk(new("t", "c", "k"), new("t", "c", "k"), text, IsInstructor: false, null) },
                TestContext.Current.CancellationToken);

            foreach (var reply in new[] { quoted }.Concat(asked.Replies).Concat(answered.Replies).Concat(greeted.Replies))
                AssertInert(Markdown.ToHtml(ReplyMessage.Word(reply, Address).Text!, AnyClient), text);
        }
    }

    private static Task<Turn> SayAsync(StudyConversation conversation, Dialog dialog, string text) => conversation.RespondAsync(
        dialog, new Utterance.Typed(text) { Student = new("t", "c", "s"), Conversation = new("t", "c", "k") }, TestContext.Current.CancellationToken);

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static void AssertInert(string html, string text)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            Assert.False(element.LocalName is "script" or "img" or "svg" or "math" or "iframe" or "object" or "embed" or "form" or "input" or "button" or "meta" or "base" or "link" or "style" or "video" or "template" or "marquee" or "details" && element.ParentElement?.LocalName is not "head", $"<{element.LocalName}> of {text}\n{html}");
            Assert.All(element.Attributes, attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "action", $"{attribute.Name} of {text}\n{html}"));
            if (element is IHtmlAnchorElement anchor && anchor.GetAttribute("href") is { } href)
                Assert.True(href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith('#') || href.EndsWith(".md", StringComparison.Ordinal), $"{href} of {text}\n{html}");
        }
    }
}
