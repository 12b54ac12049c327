namespace StudyBot.Adapters.Tests;

/// <summary>Where the things lie that are tested as they are: the shipped course, the pages for instructors.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    public static string Knowledge { get; } = Path.Combine(Root, "knowledge");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
