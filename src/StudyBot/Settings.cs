using StudyBot.Channels;
using StudyBot.Knowledge;
using StudyBot.Storage;

namespace StudyBot;

/// <summary>What the program was told: appsettings.json, the environment, and the folders of the command line.</summary>
internal sealed record Settings(string ContentRoot, IConfiguration Configuration, string KnowledgeFolder, string DataFolder)
{
    private const string FileName = "appsettings.json";

    private static readonly string[] Sections = ["Urls", "AllowedHosts", "Kestrel", "Logging", "Knowledge", "Storage", "Channels", OperatorOptions.Section, .. FrontDoor.Settings];

    private static readonly (string Section, Type Options)[] Ours =
        [("Knowledge", typeof(KnowledgeOptions)), ("Storage", typeof(StorageOptions)), ("Channels", typeof(ChannelOptions)),
            (OperatorOptions.Section, typeof(OperatorOptions))];

    /// <exception cref="CannotGoOnException">The file can't be read, or holds a name that means nothing.</exception>
    public static Settings Read(Folders folders)
    {
        // Under dotnet run the working folder is the repository's root; a published program has its files beside it.
        var root = File.Exists(FileName) ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
        var configuration = new ConfigurationBuilder()
            .AddConfiguration(ReadFile(root))
            .AddEnvironmentVariables()
            .Build();
        RefuseUnknown(configuration);
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

    // A misspelt setting is a mistake that would show on the worst day: it stops the start instead.
    private static void RefuseUnknown(IConfiguration configuration)
    {
        foreach (var (section, options) in Ours)
            RefuseUnknown(configuration.GetSection(section), options);
    }

    private static void RefuseUnknown(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties().ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in section.GetChildren())
        {
            if (!known.TryGetValue(setting.Key, out var type))
                throw new CannotGoOnException($"The setting {setting.Path} means nothing here. There are: {string.Join(", ", known.Keys)}.");

            // Settings within settings are types of ours, one of them or a table with rows of them.
            var row = type.IsGenericType ? type.GetGenericArguments()[0] : null;
            if (row is { IsClass: true } && row.Assembly == options.Assembly)
            {
                foreach (var entry in setting.GetChildren())
                    RefuseUnknown(entry, row);
            }
            else if (type.IsClass && type.Assembly == options.Assembly)
            {
                RefuseUnknown(setting, type);
            }
        }
    }
}
