using Microsoft.Data.Sqlite;
using StudyBot.Core;

namespace StudyBot.Storage;

// Reads what is kept of a student, as one document, beside the program that serves.
internal static class StudentCopy
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static string? Read(string folder, StudentKey student)
    {
        var file = Path.Combine(folder, "studybot.db");
        if (!File.Exists(file))
            throw new StorageException($"There is no database in {folder}: name the data folder with --data.");

        try
        {
            using var session = Session.Open(file, SqliteOpenMode.ReadOnly, Patience);
            DatabaseFile.CheckVersion(session, file);
            return session.Ask("export-student").Id(student).ReadAll(row => row.TextAt(0)).SingleOrDefault();
        }
        catch (SqliteException error)
        {
            throw StorageFailure.Explain(error, file);
        }
    }
}
