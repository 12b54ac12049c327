using System.CommandLine;

namespace StudyBot;

/// <summary><c>serve</c>, also the default: the page, the notes and the bot over HTTP.</summary>
internal static class ServeCommand
{
    public static Command Create(FolderOptions folders)
    {
        var command = new Command("serve", "Serve the page, the notes and the bot (http://localhost:3978).");
        command.SetAction((parsed, cancellation) => RunAsync(folders.Read(parsed), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(Folders folders, CancellationToken cancellation)
    {
        await using var app = StudyServer.Build(Settings.Read(folders), tell: Console.Out.WriteLine);
        await app.StartAsync(cancellation);
        StudyServer.Announce(app, Console.Out);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
