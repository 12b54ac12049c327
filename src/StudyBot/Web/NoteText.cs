using System.Globalization;
using System.Text;
using StudyBot.Core;
using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>One note: where it belongs, what is in it, the text, and what it rests on.</summary>
internal static class NoteText
{
    // A shorter note is seen at a glance.
    private const int FewestForContents = 3;

    public static string Write(Course course, Note note)
    {
        var topic = course.Topics.FirstOrDefault(topic => topic.Id == note.TopicId);
        // A first heading without text below it is in the page, but is not a section.
        var heading = note.Html.Contains("<h1", StringComparison.OrdinalIgnoreCase) ? "" : $"<h1>{HtmlEncode(note.Title)}</h1>";
        return new StringBuilder()
            .Append(Trail(topic is null ? "" : $"{topic.Id} {topic.Title}", note.Title))
            .Append("""<div class="note">""")
            .Append(Contents(note))
            .Append("<article>").Append(heading).Append(WithoutEmptyHeads(note.Html)).Append(About(note)).Append("</article>")
            .Append("</div>")
            .Append(Ways(course, note, topic))
            .ToString();
    }

    public static string Trail(string topic, string title) =>
        $"""
        <nav class="trail" aria-label="Where you are"><ol><li><a href="/notes/">Notes</a></li>{(topic.Length > 0 ? $"<li>{HtmlEncode(topic)}</li>" : "")}<li aria-current="page">{HtmlEncode(title)}</li></ol></nav>
        """;

    // The corner of a table heads nothing, and a screen reader would announce it as a heading without words.
    private static string WithoutEmptyHeads(string html) => html.Replace("<th></th>", "<td></td>", StringComparison.Ordinal);

    private static string Contents(Note note)
    {
        var sections = note.Sections.Where(section => section.Level is 2 or 3).ToList();
        if (sections.Count < FewestForContents)
            return "";

        var entries = sections.Select(section =>
            $"""<li class="level-{section.Level}"><a href="#{Uri.EscapeDataString(section.Ref.Anchor)}">{HtmlEncode(section.Ref.Heading)}</a></li>""");
        var list = $"<ul>{string.Concat(entries)}</ul>";

        // Beside the text where there is room; on a phone folded, or it would fill the first screen. The style sheet shows one of the two.
        return $"""
            <nav class="contents folded" aria-label="On this page"><details><summary>On this page</summary>{list}</details></nav>
            <nav class="contents beside" aria-labelledby="contents"><h2 id="contents">On this page</h2>{list}</nav>
            """;
    }

    private static string About(Note note)
    {
        var about = new StringBuilder();
        if (note.Reviewed is { } day)
        {
            var date = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            about.Append(CultureInfo.InvariantCulture, $"""<p>Reviewed <time datetime="{day:yyyy-MM-dd}">{date}</time>.</p>""");
        }

        if (note.Sources.Count > 0)
        {
            var sources = note.Sources.Select(source => $"""<li><a href="{HtmlEncode(source.AbsoluteUri)}">{HtmlEncode(source.Host + source.AbsolutePath)}</a></li>""");
            about.Append("<p>Sources:</p><ul>").AppendJoin("", sources).Append("</ul>");
        }

        return about.Length > 0 ? $"""<footer class="about">{about}</footer>""" : "";
    }

    // The words after #say= are put into the message box, not sent: a fragment never leaves the browser.
    private static string Ways(Course course, Note note, Topic? topic)
    {
        var next = NotePages.InOrder(course).SkipWhile(one => one.Path != note.Path).Skip(1).FirstOrDefault();
        var ways = new StringBuilder("""<nav class="ways" aria-label="Where to go next">""");
        if (topic is not null)
            ways.Append(CultureInfo.InvariantCulture, $"""<a class="primary" href="/#say={Uri.EscapeDataString($"quiz me on {topic.Id}")}">Quiz me on {HtmlEncode(topic.Id)}</a>""");
        ways.Append("""<a href="/">Ask StudyBot</a>""");
        if (next is not null)
            ways.Append(CultureInfo.InvariantCulture, $"""<a class="next" href="{NotePages.Link(next.Path)}">Next: {HtmlEncode(next.Title)}</a>""");
        return ways.Append("</nav>").ToString();
    }
}
