using System.CommandLine;
using System.Globalization;
using StudyBot.Core;

namespace StudyBot;

/// <summary><c>search</c>: the ranked sections, for whoever measures the retrieval.</summary>
internal static class SearchCommand
{
    private const int MostResults = 1000;

    public static Command Create(FolderOptions folders)
    {
        var text = new Argument<string?>("text") { Description = "The query.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "A file of queries, one JSON object a line: {\"id\",\"q\"}.", HelpName = "FILE" };
        var top = new Option<int>("--top") { Description = "How many sections for each query.", DefaultValueFactory = _ => 10 };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, one object a line." };
        var command = new Command("search", "Rank the sections of the notes.") { text, file, top, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) is null == result.GetValue(file) is null)
                result.AddError("search takes either a query or --file.");
        });

        // The word as it was typed: asking for the value of one that is no number would throw.
        top.Validators.Add(result =>
        {
            if (result.Tokens is [var typed] && !(int.TryParse(typed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostResults))
                result.AddError($"--top is a number from 1 to {MostResults}.");
        });
        command.SetAction((parsed, _) =>
            Task.FromResult(Run(folders.Read(parsed), parsed.GetValue(text), parsed.GetValue(file), parsed.GetValue(top), parsed.GetValue(json))));
        return command;
    }

    private static int Run(Folders folders, string? text, FileInfo? file, int top, bool json)
    {
        using var services = Composition.ForReading(Settings.Read(folders));
        var finder = services.GetRequiredService<ICourseSource>().Current.Finder;
        foreach (var query in QueryFile.ReadOrOne(text, file))
        {
            var line = SearchLine.Of(query.Id, finder.Find(query.Q, top));
            Console.Out.WriteLine(json ? line.ToJson() : line.ToText());
        }

        return 0;
    }
}
