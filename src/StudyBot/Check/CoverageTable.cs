using System.Globalization;
using Spectre.Console;
using StudyBot.Core;

namespace StudyBot;

/// <summary>Objectives by notes by questions, in colour on a terminal and in plain letters anywhere else.</summary>
internal static class CoverageTable
{
    // Wide enough for the longest title; a file has no edge.
    private const int WidthOfFile = 240;

    public static void Print(IReadOnlyList<ObjectiveCoverage> coverage, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (Console.IsOutputRedirected)
            console.Profile.Width = WidthOfFile;
        if (coverage.Count == 0)
        {
            console.WriteLine("course.md names no objectives, so there is nothing to cover.");
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Objective").AddColumn("What a student should know or do");
        foreach (var heading in (string[])["Notes", "Written", "Generated"])
            table.AddColumn(new TableColumn(heading).RightAligned());

        foreach (var line in coverage)
        {
            table.AddRow(
                new Text(line.Objective.Id, line.IsEnough ? Style.Plain : new Style(Color.Red)),
                new Text(line.Objective.Title),
                Number(line.Notes, isEnough: line.Notes > 0),
                Number(line.Written, isEnough: line.Written >= ObjectiveCoverage.LeastWritten),
                new Text(line.Generated.ToString(CultureInfo.InvariantCulture)));
        }

        table.AddRow(
            new Text("All"),
            new Text($"{coverage.Count(line => line.IsEnough)} of {coverage.Count} have a note and {ObjectiveCoverage.LeastWritten} written questions"),
            new Text(""),
            new Text(coverage.Sum(line => line.Written).ToString(CultureInfo.InvariantCulture)),
            new Text(coverage.Sum(line => line.Generated).ToString(CultureInfo.InvariantCulture)));
        console.Write(table);
    }

    private static Text Number(int number, bool isEnough) => new(number.ToString(CultureInfo.InvariantCulture), new Style(isEnough ? Color.Green : Color.Red));
}
