namespace StudyBot.Benchmarks;

/// <summary>Where the shipped course lies.</summary>
internal static class Repository
{
    public static string Knowledge { get; } = Path.Combine(FindRoot(), "knowledge");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not lie in the repository.");
        return folder.FullName;
    }
}
