using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

// Opens the database for writing: whole, ours, and in today's form; or says in one sentence why not.
internal static class DatabaseFile
{
    private const long ApplicationId = 0x53744274;

    public static Session Open(string file, TimeSpan patience)
    {
        Session? session = null;
        try
        {
            session = Session.Open(file, SqliteOpenMode.ReadWrite, patience);
            var version = ReadVersion(session, file);
            CheckSoundness(session, file);
            session.RunScript("set-up-writer");
            Migrate(session, version);

            // What a program deleted that was killed then stands in its log still.
            session.RunScript("empty-log");
            return session;
        }
        catch (Exception error)
        {
            session?.Dispose();
            if (error is SqliteException failure)
                throw StorageFailure.Explain(failure, file);
            throw;
        }
    }

    /// <summary>Another one on a database that is open.</summary>
    public static Session OpenBeside(string file, TimeSpan patience)
    {
        var session = Session.Open(file, SqliteOpenMode.ReadWrite, patience);
        session.RunScript("set-up-writer");
        return session;
    }

    /// <summary>For whoever reads only: it must be ours, and in today's form.</summary>
    public static void CheckVersion(Session session, string file)
    {
        if (ReadVersion(session, file) < Sql.ReadMigrations().Count)
            throw new StorageException($"{file} is in the form of an older StudyBot: start this one once, then try again.");
    }

    private static int ReadVersion(Session session, string file)
    {
        var (application, version, tables) = session.Ask("read-identity").ReadAll(row => (row.NumberAt(0), row.NumberAt(1), row.NumberAt(2)))[0];
        if (tables > 0 && application != ApplicationId)
            throw new StorageException($"{file} is the database of another program: move it away, or name another data folder with --data.");

        var known = Sql.ReadMigrations().Count;
        if (version > known)
            throw new StorageException($"{file} was written by a newer StudyBot (format {version}, this one knows {known}): start the newer one.");
        return (int)version;
    }

    // Reads the whole file once. Damage that is noticed at the start can still be mended from a backup that is not damaged too.
    private static void CheckSoundness(Session session, string file)
    {
        var finding = session.Ask("check-soundness").ReadAll(row => row.TextAt(0))[0];
        if (finding != "ok")
            throw new StorageException(StorageFailure.Damaged(file));
    }

    private static void Migrate(Session session, int version)
    {
        _ = session.Ask("begin").Run();
        foreach (var migration in Sql.ReadMigrations().Skip(version))
            session.RunSql(migration);
        _ = session.Ask("commit").Run();
    }
}
