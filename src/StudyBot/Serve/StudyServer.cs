using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using StudyBot.Channels;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot;

/// <summary>The program as a web server.</summary>
internal static class StudyServer
{
    private const string UsualAddress = "http://localhost:3978";

    // As nginx has it: a connection that waits costs less than one that is closed and opened again.
    private static readonly TimeSpan PatienceWithSlowCallers = TimeSpan.FromSeconds(60);

    /// <param name="tell">Hears a line when the notes were read again.</param>
    public static WebApplication Build(Settings settings, Action<WebApplicationBuilder>? also = null, Action<string>? tell = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = settings.ContentRoot });
        builder.Configuration.AddConfiguration(settings.Configuration);

        // A trace and a scope for each request, which nobody reads; before the settings, which may ask for them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConfiguration(settings.Configuration.GetSection("Logging")).AddSimpleConsole(console => console.SingleLine = true);

        // The key ring is as safe as the database beside it: whoever can read the one can read the other.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);

        // Why a start failed is said in one sentence by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.RequestHeadersTimeout = PatienceWithSlowCallers;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, PatienceWithSlowCallers);
        });
        builder.WebHost.UseUrls(settings.Configuration["Urls"] ?? UsualAddress);

        builder.Services.AddRouting();
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = [.. (settings.Configuration["AllowedHosts"] ?? "localhost;127.0.0.1;[::1]").Split(';')]);

        // The key ring lies beside the database, so that tokens and cookies outlive a restart.
        builder.Services.AddDataProtection().SetApplicationName("StudyBot").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        builder.Services.AddCourse(settings).AddStudy(settings).AddChannels().AddFrontDoor();

        builder.Services.AddOptions<OperatorOptions>().BindConfiguration(OperatorOptions.Section);

        // After the store, which holds the data folder for this process alone.
        builder.Services.Configure<KnowledgeOptions>(knowledge => knowledge.IndexFolder ??= Path.Combine(settings.DataFolder, "index"));
        builder.Services.AddKnowledgeWatch(watch => (watch.StatusFile, watch.Tell) = (StatusFile(settings), tell ?? (_ => { })));
        also?.Invoke(builder);

        var app = builder.Build();
        app.UseUnreadBodies(PatienceWithSlowCallers);
        app.UseHostFiltering();
        app.UseRouting();
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapFrontDoor();
        app.MapPage();

        // A course that can't be read stops the start, not the first student's question.
        _ = app.Services.GetRequiredService<ICourseSource>().Current;
        return app;
    }

    /// <summary>Where the program that serves says what came of its last reload.</summary>
    public static string StatusFile(Settings settings) => Path.Combine(settings.DataFolder, "last-reload.txt");

    /// <summary>Where it serves, what it loaded, and what was wrong with it.</summary>
    public static void Announce(WebApplication app, TextWriter output)
    {
        var (course, _, problems) = app.Services.GetRequiredService<ICourseSource>().Current;
        foreach (var address in app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            output.WriteLine($"StudyBot serves {address}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Course: {course.Title} ({course.Notes.Count} notes, {course.Notes.Sum(note => note.Sections.Count)} sections, {course.Written.Count} written questions)"));
        foreach (var problem in problems)
            output.WriteLine(ProblemText.Of(problem));
        output.WriteLine("Ctrl+C ends it.");
    }
}
