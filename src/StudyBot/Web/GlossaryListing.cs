using StudyBot.Core;
using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>The terms of the course, by name.</summary>
internal static class GlossaryListing
{
    public static string Write(Course course)
    {
        var entries = course.Terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase).Select(Entry);
        return $"""{NoteText.Trail("", "Glossary")}<h1>Glossary</h1><dl class="terms">{string.Concat(entries)}</dl>""";
    }

    private static string Entry(Term term)
    {
        var aliases = term.Aliases.Count > 0 ? $" <span>{HtmlEncode(string.Join(", ", term.Aliases))}</span>" : "";
        var more = term.Section is { } section ? $""" <a href="{section.Link}">{HtmlEncode(section.Heading)}</a>""" : "";
        return $"<div><dt>{HtmlEncode(term.Name)}{aliases}</dt><dd>{HtmlEncode(term.Meaning)}{more}</dd></div>";
    }
}
