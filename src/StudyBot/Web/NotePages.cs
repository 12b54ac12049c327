using StudyBot.Core;

namespace StudyBot;

/// <summary>The notes as pages, at the addresses that answers cite; relative links between the files work as they stand.</summary>
internal static class NotePages
{
    // The glossary and the resources are files of the folder too, and notes link them.
    public const string Glossary = "glossary.md";
    public const string Resources = "resources.md";

    // What it says of the topics is the list.
    private const string Outline = "course.md";

    public static IResult Find(Site site, Course course, string? path) => path switch
    {
        null or "" => site.Text(course, "Notes", NoteListing.Write(course)),
        Outline => Results.Redirect("/notes/"),
        Glossary when course.Terms.Count > 0 => site.Text(course, "Glossary", GlossaryListing.Write(course)),
        Resources when course.Resources.Count > 0 => site.Text(course, "Resources", ResourceListing.Write(course)),
        _ when course.Notes.FirstOrDefault(note => note.Path == path) is { } note => site.Text(course, note.Title, NoteText.Write(course, note)),
        _ => site.NotFound(course),
    };

    public static string Link(string path) => $"/notes/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The notes in the order in which they are read: by topic, then as they lie in the folder.</summary>
    public static IReadOnlyList<Note> InOrder(Course course)
    {
        var places = course.Topics.Select((topic, place) => (topic.Id, place)).ToDictionary(StringComparer.Ordinal);
        return [.. course.Notes
            .Where(note => note.Path is not (Glossary or Resources or Outline))
            .OrderBy(note => note.TopicId is { } id ? places.GetValueOrDefault(id, int.MaxValue) : int.MaxValue)];
    }
}
