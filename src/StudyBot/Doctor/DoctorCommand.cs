using System.CommandLine;
using StudyBot.Channels;
using StudyBot.Core;
using StudyBot.Storage;

namespace StudyBot;

/// <summary><c>doctor</c>: tries what a start would need, and names what is misconfigured and the mend. Exit 0: it would start. 1: it would not.</summary>
internal static class DoctorCommand
{
    public static Command Create(FolderOptions folders)
    {
        var command = new Command("doctor", "Tell what is misconfigured, and how to mend it.");
        command.SetAction((parsed, cancellation) => RunAsync(folders.Read(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Folders folders, CancellationToken cancellation)
    {
        var isWell = true;
        Say(true, $".NET {Environment.Version}");
        if (Environment.Version < new Version(10, 0, 13))
            Say(null, $".NET {Environment.Version} misses security fixes of October 2026: install the runtime 10.0.13 or later.");

        Settings? settings = null;
        try
        {
            // A port of its own, so that a server that runs already is no obstacle; the data folder is the real one.
            settings = Settings.Read(folders);
            await using var app = StudyServer.Build(settings, builder =>
            {
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
            });
            var (course, _, problems) = app.Services.GetRequiredService<ICourseSource>().Current;
            Say(problems.Count == 0, problems.Count == 0 ? $"course {course.Id} in {settings.KnowledgeFolder}" : $"course {course.Id}: {problems.Count} problems, see check");

            await app.StartAsync(cancellation);
            Say(true, $"data in {settings.DataFolder}");
            Say(true, $"settings in {settings.ContentRoot}");
            foreach (var fault in await ChannelRegistration.FindRegistrationFaultsAsync(app.Services, cancellation))
                Say(false, fault);
            await app.StopAsync(cancellation);
        }
        catch (Exception failure) when (StartFailure.SentenceFor(failure) is { } sentence)
        {
            Say(false, sentence);

            // The folder is held by a program that serves, and it alone knows what it serves.
            if (failure is StorageException && settings is not null && File.Exists(StudyServer.StatusFile(settings)))
                Say(null, $"the program that serves says: {(await File.ReadAllTextAsync(StudyServer.StatusFile(settings), cancellation)).Trim()}");
        }

        return isWell ? 0 : 1;

        void Say(bool? isRight, string sentence)
        {
            isWell &= isRight is not false;
            Console.Out.WriteLine($"{isRight switch { true => "ok     ", false => "mend   ", null => "warning" }} {sentence}");
        }
    }
}
