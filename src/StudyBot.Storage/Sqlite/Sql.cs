using System.Reflection;

namespace StudyBot.Storage;

// The SQL of the program, which lies in .sql files only and is built into the assembly.
internal static class Sql
{
    private static readonly Assembly Source = typeof(Sql).Assembly;

    /// <param name="name">Path of the file in this project, without its ending.</param>
    public static string Read(string name)
    {
        using var stream = Source.GetManifestResourceStream($"{name}.sql")
            ?? throw new ArgumentException($"There is no {name}.sql in {Source.GetName().Name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The migrations in their order, numbered from 1.</summary>
    public static IReadOnlyList<string> ReadMigrations() =>
    [
        .. Source.GetManifestResourceNames()
            .Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(Path.ChangeExtension(name, null))),
    ];
}
