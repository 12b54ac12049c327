using Microsoft.Data.Sqlite;
using StudyBot.Core;

namespace StudyBot.Storage;

/// <summary>A copy of what is kept of a student, for the student: JSON, read beside the program that serves.</summary>
public static class StudentCopy
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>Null when nothing was ever kept of them.</returns>
    /// <exception cref="StorageException">The database can't be read; the message is for the operator.</exception>
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
