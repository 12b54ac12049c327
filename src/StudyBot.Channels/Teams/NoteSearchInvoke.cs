using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// Answers <c>composeExtension/query</c>: the notes, searched from the compose box. It reads the course and nothing of any student, and keeps
/// nothing.
/// </summary>
internal sealed class NoteSearchInvoke(ICourseSource courses, PublicAddress address, TimeProvider time)
{
    // A client gives up after five seconds.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4.5);

    public async Task AnswerAsync(HttpContext context, Activity activity) =>
        await Answer.WriteAsync(
            context, 200, new JsonObject { ["composeExtension"] = await SearchAsync(NoteQuery.Read(activity.Value), address.ForLinks(context.Request)) }, ActivityJson.Default.JsonObject);

    private async Task<JsonObject> SearchAsync(NoteQuery query, Uri publicAddress)
    {
        try
        {
            var service = courses.Current;
            var passages = await Task.Run(() => Find(service, query)).WaitAsync(LongestWait, time);
            return passages is []
                ? Message(query.Skip > 0 ? "The notes have no more on that." : "The notes have nothing on that. Try other words, or ask me in a chat.")
                : new JsonObject
                {
                    ["type"] = "result",
                    ["attachmentLayout"] = "list",
                    ["attachments"] = new JsonArray([.. passages.Select(passage => PassageCard.Draw(passage, publicAddress))]),
                };
        }
        catch (TimeoutException)
        {
            return Message("The search takes longer than usual. Please type it once more.");
        }
    }

    private static List<Passage> Find(CourseInService service, NoteQuery query)
    {
        // Before anything is typed: how each note begins.
        var sections = query.Words.Length > 0
            ? service.Finder.Find(query.Words, query.Skip + query.Count).Ranked.Select(finding => finding.Section)
            : service.Course.Notes.Select(note => note.Sections.FirstOrDefault(section => section.Sentences.Count > 0)).OfType<Section>();
        return [.. sections.Skip(query.Skip).Take(query.Count).Select(section => service.Finder.Quote(section, Wanted(query, section), _ => true)).OfType<Passage>()];
    }

    private static string Wanted(NoteQuery query, Section section) => query.Words.Length > 0 ? query.Words : section.Ref.Heading;

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };
}
