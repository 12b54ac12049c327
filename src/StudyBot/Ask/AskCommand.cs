using System.CommandLine;
using StudyBot.Core;

namespace StudyBot;

/// <summary><c>ask</c>: one answer from the notes, or one line of JSON for each line of a file.</summary>
internal static class AskCommand
{
    public static Command Create(FolderOptions folders)
    {
        var text = new Argument<string?>("text") { Description = "The question.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "A file of questions, one JSON object a line: {\"id\",\"q\"}.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, one object a line." };
        var command = new Command("ask", "Ask the notes.") { text, file, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) is null == result.GetValue(file) is null)
                result.AddError("ask takes either a question or --file.");
        });
        command.SetAction((parsed, _) => Task.FromResult(Run(folders.Read(parsed), parsed.GetValue(text), parsed.GetValue(file), parsed.GetValue(json))));
        return command;
    }

    private static int Run(Folders folders, string? text, FileInfo? file, bool json)
    {
        using var services = Composition.ForReading(Settings.Read(folders));
        var service = services.GetRequiredService<ICourseSource>().Current;
        foreach (var query in QueryFile.ReadOrOne(text, file))
        {
            var outcome = NotesAnswerer.Ask(service, query.Q, KeyGuard.Open);
            Console.Out.WriteLine(json ? AskLine.Of(query.Id, outcome).ToJson() : AskWording.Of(outcome).Text);
        }

        return 0;
    }
}
