using System.CommandLine;
using StudyBot.Core;
using StudyBot.Knowledge;

namespace StudyBot;

/// <summary><c>check</c>: what is wrong with the course, by file and line. Exit 0: nothing. 1: problems. 2: bad usage.</summary>
internal static class CheckCommand
{
    public static Command Create(FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var sarif = new Option<string?>("--sarif") { Description = "Answer in SARIF 2.1.0, or write it into a file.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var coverage = new Option<bool>("--coverage") { Description = "Also show how many notes and questions serve each objective." };
        var command = new Command("check", "Tell what is wrong with the course, by file and line.") { json, sarif, coverage };
        command.Validators.Add(parsed =>
        {
            var fillsOutput = parsed.GetResult(sarif) is not null && parsed.GetValue(sarif) is null;
            if (fillsOutput && (parsed.GetValue(json) || parsed.GetValue(coverage)))
                parsed.AddError("--sarif without a file fills the whole output: give it a file, or leave out --json and --coverage.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var asked = new CheckForms(parsed.GetValue(json), parsed.GetResult(sarif) is not null, parsed.GetValue(sarif), parsed.GetValue(coverage));
            return RunAsync(Settings.Read(folders.Read(parsed)), asked, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, CheckForms asked, CancellationToken cancellation)
    {
        var folder = settings.KnowledgeFolder;
        var limit = settings.Configuration.GetSection("Knowledge").Get<KnowledgeOptions>()?.MaximumFileKilobytes ?? KnowledgeOptions.DefaultFileKilobytes;
        var check = KnowledgeRegistration.CheckKnowledge(folder, TimeProvider.System, asked.Coverage, limit);
        if (asked.Sarif)
        {
            var log = SarifReport.Of(check.Problems, KnowledgeRegistration.ProblemCodes, folder, Directory.GetCurrentDirectory()).ToJson();
            if (asked.SarifFile is null)
                await Console.Out.WriteLineAsync(log.AsMemory(), cancellation);
            else
                await WriteAsync(asked.SarifFile, log, cancellation);
        }

        if (asked.Json)
            await Console.Out.WriteLineAsync(CheckReport.Of(check, asked.Coverage).ToJson().AsMemory(), cancellation);
        else if (!asked.Sarif || asked.SarifFile is not null)
            Print(check, asked.Coverage);

        return check.Problems.Count == 0 ? 0 : 1;
    }

    private static void Print(CourseCheck check, bool withCoverage)
    {
        foreach (var problem in check.Problems)
            Console.Out.WriteLine(ProblemText.Of(problem));
        if (withCoverage && check.Course is { } course)
            CoverageTable.Print(ObjectiveCoverage.Of(course), Console.Out);
        Console.Out.WriteLine(check.Problems.Count switch { 0 => "No problem found.", 1 => "1 problem.", var count => $"{count} problems." });
    }

    private static async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file, text + "\n", cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotGoOnException($"{file} can't be written: {failure.Message}");
        }
    }
}
