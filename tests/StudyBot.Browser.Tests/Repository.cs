namespace StudyBot.Browser.Tests;

/// <summary>The folder that the course, the settings and the screenshots lie in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Screenshots => Path.Combine(Root, "artifacts", "screenshots");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests have to run inside the repository: they serve its course.");
    }
}
