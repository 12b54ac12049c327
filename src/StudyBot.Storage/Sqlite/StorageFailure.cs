using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage;

// What an error of SQLite means to us.
internal static class StorageFailure
{
    /// <summary>The whole transaction is in doubt, not only the statement that met it.</summary>
    public static bool IsOfTheDatabase(Exception error) => error is SqliteException
    {
        SqliteErrorCode: not (raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH or raw.SQLITE_RANGE or raw.SQLITE_ERROR),
    };

    /// <summary>It can pass while the program runs: somebody makes room, or closes the other program.</summary>
    public static bool CanPass(SqliteException error) => error.SqliteErrorCode is
        raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_NOMEM or raw.SQLITE_INTERRUPT;

    public static StorageException Explain(SqliteException error, string file) => new(
        error.SqliteErrorCode switch
        {
            raw.SQLITE_NOTADB => $"{file} is not a database: move it away, or put a backup in its place.",
            raw.SQLITE_CORRUPT => Damaged(file),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Another program has locked {file}: close it and try again.",
            raw.SQLITE_FULL => $"The disk of {file} is full: make room.",
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => $"{file} can't be opened for writing: check its owner and its rights.",
            _ => $"{file} can't be used (SQLite error {error.SqliteExtendedErrorCode}): check the disk, then start again.",
        },
        error);

    public static string Damaged(string file) => $"{file} is damaged: put a backup in its place. Nothing was written to it.";
}
