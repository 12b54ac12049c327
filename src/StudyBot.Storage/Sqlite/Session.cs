using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage;

// One connection with the statements that were prepared on it. Used by one thread at a time.
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    private Session(SqliteConnection connection) => this.connection = connection;

    public RecentNumbers Recent { get; } = new();

    /// <summary>Of the writer's session, for all readers.</summary>
    public RecentAnswers Answers { get; } = new();

    public sqlite3 Handle => connection.Handle!;

    /// <summary>False when an error made SQLite undo the whole transaction by itself.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <param name="patience">How long to wait for another program that has locked the file.</param>
    public static Session Open(string file, SqliteOpenMode mode, TimeSpan patience)
    {
        // Connections live as long as the store, so ADO.NET's own pool would only keep the file open for longer.
        var address = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 1 };
        var session = new Session(new SqliteConnection(address.ConnectionString));
        try
        {
            session.connection.Open();
            _ = raw.sqlite3_busy_timeout(session.Handle, (int)patience.TotalMilliseconds);
            session.RunScript("set-up-connection");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <param name="question">The name of a file in this folder, without its ending.</param>
    public Statement Ask(string question)
    {
        if (!statements.TryGetValue(question, out var statement))
            statements.Add(question, statement = new Statement(Handle, Sql.Read($"Sqlite/{question}")));
        return statement.Restart();
    }

    /// <summary>Runs a file of several statements, once.</summary>
    public void RunScript(string name) => RunSql(Sql.Read($"Sqlite/{name}"));

    public void RunSql(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Handle, sql), Handle);

    /// <summary>Whoever undoes or deletes what may be among what is remembered lets go of all of it.</summary>
    public void LetGo()
    {
        Recent.Clear();
        Answers.LetGo();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        connection.Dispose();
    }
}
