using System.CommandLine;

namespace StudyBot;

/// <summary>The ways in from a terminal. Exit 0: done. 1: a faulty course or a start that failed. 2: bad usage.</summary>
internal static class CommandLine
{
    private const int Usage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Build().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Say --help for what there is.");
            return Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (StartFailure.SentenceFor(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private static RootCommand Build()
    {
        var folders = new FolderOptions();
        var root = new RootCommand("StudyBot: ask the notes, take a quiz. Without a command it serves the page and the bot.")
        {
            folders.Knowledge,
            folders.Data,
            ServeCommand.Create(folders),
            ChatCommand.Create(folders),
            AskCommand.Create(folders),
            SearchCommand.Create(folders),
            CheckCommand.Create(folders),
            DoctorCommand.Create(folders),
            TeamsPackageCommand.Create(folders),
            StudentDataCommand.Create(folders),
        };
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync(folders.Read(parsed), cancellation));
        return root;
    }
}
