using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

// Read-only connections beside the writer: in WAL mode neither waits for the other. A read takes microseconds, so it runs on the caller's thread.
internal sealed class ReaderPool(string file, TimeSpan patience) : IDisposable
{
    private static readonly int Most = Math.Max(2, Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(Most, Most);
    private readonly ConcurrentBag<Session> idle = [];
    private bool isClosed;

    public async Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        Session? session = null;
        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            if (!idle.TryTake(out session))
                session = Open();
            return read(session);
        }
        catch (SqliteException error)
        {
            throw StorageFailure.Explain(error, file);
        }
        finally
        {
            if (session is not null)
                idle.Add(session);
            _ = free.Release();
        }
    }

    /// <summary>Waits for the reads under way.</summary>
    public void Dispose()
    {
        for (var i = 0; i < Most; i++)
            free.Wait();
        isClosed = true;
        while (idle.TryTake(out var session))
            session.Dispose();
        _ = free.Release(Most);
    }

    private Session Open()
    {
        var session = Session.Open(file, SqliteOpenMode.ReadOnly, patience);
        session.RunScript("set-up-reader");
        return session;
    }
}
