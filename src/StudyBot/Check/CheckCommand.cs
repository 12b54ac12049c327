using System.CommandLine;
using StudyBot.Knowledge;

namespace StudyBot;

/// <summary><c>check</c>: what is wrong with the course, by file and line. Exit 0: nothing. 1: problems.</summary>
internal static class CheckCommand
{
    public static Command Create(FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var command = new Command("check", "Tell what is wrong with the course, by file and line.") { json };
        command.SetAction((parsed, _) => Task.FromResult(Run(folders.Read(parsed), parsed.GetValue(json))));
        return command;
    }

    private static int Run(Folders folders, bool json)
    {
        var settings = Settings.Read(folders);
        var limit = settings.Configuration.GetSection("Knowledge").Get<KnowledgeOptions>() ?? new();
        var problems = KnowledgeRegistration.CheckKnowledge(settings.KnowledgeFolder, limit.MaximumFileKilobytes);
        if (json)
        {
            Console.Out.WriteLine(new CheckReport(problems).ToJson());
        }
        else
        {
            foreach (var problem in problems)
                Console.Out.WriteLine(ProblemText.Of(problem));
            Console.Out.WriteLine(problems.Count == 0 ? "No problem found." : $"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.");
        }

        return problems.Count == 0 ? 0 : 1;
    }
}
