using Microsoft.Extensions.Options;
using StudyBot.Core;

namespace StudyBot;

/// <summary>What a browser gets: the chat page, the notes, and the files they are made of.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Takes the course from the registered <see cref="ICourseSource"/>. Addresses that no endpoint knows get a page that says so.</summary>
    public static void MapPage(this WebApplication app)
    {
        var site = Site.Read();
        app.UseStatusCodePages(context => SayNotFoundAsync(site, context.HttpContext));

        app.MapMethods("/", Reading, (ICourseSource courses, HttpRequest request) => site.Chat(courses.Current.Course, request));
        app.MapMethods("/help", Reading, (ICourseSource courses) => site.Help(courses.Current.Course));
        app.MapMethods("/privacy", Reading, (ICourseSource courses, IOptions<OperatorOptions> host) => site.Privacy(courses.Current.Course, host.Value));
        app.MapMethods("/terms", Reading, (ICourseSource courses, IOptions<OperatorOptions> host) => site.Terms(courses.Current.Course, host.Value));
        app.MapMethods("/notes/{**path}", Reading, (ICourseSource courses, HttpRequest request, string? path) =>
            request.Path == "/notes" ? Results.Redirect("/notes/", permanent: true) : NotePages.Find(site, courses.Current.Course, path));
        foreach (var asset in site.Assets)
            app.MapMethods(asset.Path, Reading, () => asset);
    }

    // An endpoint that answers 404 speaks for itself; only what no endpoint knows is answered here.
    private static Task SayNotFoundAsync(Site site, HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && context.GetEndpoint() is null
            ? site.NotFound(context.RequestServices.GetRequiredService<ICourseSource>().Current.Course).ExecuteAsync(context)
            : Task.CompletedTask;
}
