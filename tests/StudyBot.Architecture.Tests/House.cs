using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Loader;

namespace StudyBot.Architecture.Tests;

/// <summary>The program's assemblies, as they were compiled, and the folders they were compiled from.</summary>
internal static class House
{
    public static readonly Assembly Core = typeof(StudyBot.Core.Course).Assembly;
    public static readonly Assembly Knowledge = typeof(StudyBot.Knowledge.KnowledgeRegistration).Assembly;
    public static readonly Assembly Storage = typeof(StudyBot.Storage.StorageRegistration).Assembly;
    public static readonly Assembly Channels = typeof(StudyBot.Channels.ChannelRegistration).Assembly;
    public static readonly Assembly Program = Assembly.Load("StudyBot");

    public static readonly Assembly[] Adapters = [Knowledge, Storage, Channels];

    public static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssemblies([Core, .. Adapters, Program]).Build();

    /// <summary>The types of a folder: a file is named for its type, which the build enforces.</summary>
    public static string[] TypesIn(Assembly project, string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root(), "src", project.GetName().Name!, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => $"{project.GetName().Name}.{Path.GetFileNameWithoutExtension(file)}"),
    ];

    /// <summary>What a file at a path below the root says.</summary>
    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root(), .. path]));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
