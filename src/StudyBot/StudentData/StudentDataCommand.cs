using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Core;
using StudyBot.Storage;

namespace StudyBot;

/// <summary><c>student-data</c>: a copy of what is kept of one student, for that student, also while the bot serves.</summary>
internal static class StudentDataCommand
{
    // It is read by people as well, and never put into a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(FolderOptions folders)
    {
        var student = new Argument<StudentKey>("student") { Description = "The id that the bot tells who says \"my data\": CHANNEL/TENANT/ID.", CustomParser = Read };
        var command = new Command("student-data", "Print what is kept of a student, as JSON.") { student };
        command.SetAction((parsed, _) => Task.FromResult(Run(folders.Read(parsed), parsed.GetRequiredValue(student))));
        return command;
    }

    private static StudentKey Read(ArgumentResult typed)
    {
        if (StudentKey.Read(typed.Tokens[0].Value) is { } student)
            return student;

        typed.AddError("The student is written as CHANNEL/TENANT/ID, as the bot tells who says \"my data\".");
        return default;
    }

    private static int Run(Folders folders, StudentKey student)
    {
        var copy = StorageRegistration.CopyStudent(Settings.Read(folders).DataFolder, student)
            ?? throw new CannotGoOnException($"Nothing is kept of {student.Written()}.");
        Console.Out.WriteLine(JsonNode.Parse(copy)!.ToJsonString(Readable));
        return 0;
    }
}
