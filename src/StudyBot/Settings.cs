using Microsoft.Extensions.FileProviders;

namespace StudyBot;

/// <summary>What the program was told: appsettings.json, the environment, and the folders of the command line.</summary>
internal sealed record Settings(string ContentRoot, IConfiguration Configuration, string KnowledgeFolder, string DataFolder)
{
    private const string FileName = "appsettings.json";

    private static readonly string[] Sections = ["Urls", "AllowedHosts", "Kestrel", "Logging", "Knowledge", "Storage", "Channels"];

    /// <exception cref="CannotGoOnException">The file can't be read, or holds a name that means nothing.</exception>
    public static Settings Read(Folders folders)
    {
        // Under dotnet run the working folder is the repository's root; a published program has its files beside it.
        var root = File.Exists(FileName) ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
        var configuration = new ConfigurationBuilder()
            .SetFileProvider(new PhysicalFileProvider(root))
            .AddConfiguration(ReadFile(root))
            .AddEnvironmentVariables()
            .Build();
        return new Settings(
            root,
            configuration,
            folders.Knowledge ?? Path.Combine(root, configuration["Knowledge:Folder"] ?? "knowledge"),
            folders.Data ?? Path.Combine(root, configuration["Storage:Folder"] ?? "data"));
    }

    private static IConfigurationRoot ReadFile(string root)
    {
        IConfigurationRoot file;
        try
        {
            file = new ConfigurationBuilder().AddJsonFile(Path.Combine(root, FileName), optional: true).Build();
        }
        catch (InvalidDataException broken)
        {
            throw new CannotGoOnException($"{FileName} can't be read: {broken.InnerException?.Message ?? broken.Message}");
        }

        var unknown = file.GetChildren().Select(section => section.Key).Except(Sections, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        return unknown is null
            ? file
            : throw new CannotGoOnException($"{FileName} has a section \"{unknown}\" that means nothing here. There are: {string.Join(", ", Sections)}.");
    }
}
