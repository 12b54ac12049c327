using System.CommandLine;

namespace StudyBot;

/// <summary>The two folders that every command takes.</summary>
internal sealed class FolderOptions
{
    public Option<string?> Knowledge { get; } = new("--knowledge")
    {
        Description = "The folder with the course (default: knowledge/).",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder for what students answered (default: data/).",
        HelpName = "DIR",
        Recursive = true,
    };

    public Folders Read(ParseResult parsed) => new(parsed.GetValue(Knowledge), parsed.GetValue(Data));
}
