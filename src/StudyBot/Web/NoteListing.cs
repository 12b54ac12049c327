using System.Globalization;
using System.Text;
using StudyBot.Core;
using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>The list of all notes, by topic.</summary>
internal static class NoteListing
{
    public static string Write(Course course)
    {
        var page = new StringBuilder($"""<h1>Notes</h1><p class="lead">{HtmlEncode(course.Title)}</p>""");
        var notes = NotePages.InOrder(course);
        foreach (var topic in course.Topics)
            WriteGroup(page, $"""<span class="number">{HtmlEncode(topic.Id)}</span> {HtmlEncode(topic.Title)}""", notes.Where(note => note.TopicId == topic.Id).Select(Entry));
        WriteGroup(page, "Other notes", notes.Where(note => course.Topics.All(topic => topic.Id != note.TopicId)).Select(Entry));
        WriteGroup(page, "To look up", LookUps(course));
        return page.ToString();
    }

    private static void WriteGroup(StringBuilder page, string heading, IEnumerable<string> entries)
    {
        var list = string.Concat(entries);
        if (list.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"""<section class="group"><h2>{heading}</h2><ul class="entries">{list}</ul></section>""");
    }

    private static string Entry(Note note) => Entry(NotePages.Link(note.Path), note.Title, string.Join(", ", note.Sections
        .Where(section => section.Level == 2).Select(section => section.Ref.Heading)));

    private static IEnumerable<string> LookUps(Course course)
    {
        if (course.Terms.Count > 0)
            yield return Entry(NotePages.Link(NotePages.Glossary), "Glossary", $"{course.Terms.Count} terms and their short forms");
        if (course.Resources.Count > 0)
            yield return Entry(NotePages.Link(NotePages.Resources), "Resources", string.Join(", ", course.Resources.Select(resource => resource.Name)));
    }

    private static string Entry(string link, string title, string about) =>
        $"""<li><a href="{link}">{HtmlEncode(title)}</a><p>{HtmlEncode(about)}</p></li>""";
}
