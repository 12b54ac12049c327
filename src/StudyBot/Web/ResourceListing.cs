using StudyBot.Core;
using static System.Net.WebUtility;

namespace StudyBot;

/// <summary>Places to look outside the notes, each at the anchor under which notes link it.</summary>
internal static class ResourceListing
{
    public static string Write(Course course) =>
        $"""
        {NoteText.Trail("", "Resources")}<h1>Resources</h1><p class="lead">Places to look when the notes are not enough.</p>
        {string.Concat(course.Resources.Select(Entry))}
        """;

    private static string Entry(Resource resource) =>
        $"""
        <section><h2 id="{HtmlEncode(resource.Id)}">{HtmlEncode(resource.Name)}</h2><p>{HtmlEncode(resource.When)}</p>
        <p><a href="{HtmlEncode(resource.Url.AbsoluteUri)}">{HtmlEncode(resource.Url.Host + resource.Url.AbsolutePath.TrimEnd('/'))}</a></p></section>
        """;
}
