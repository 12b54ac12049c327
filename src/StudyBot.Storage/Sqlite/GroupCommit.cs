using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace StudyBot.Storage;

// The one writer. A sync costs the same for one turn as for a hundred, so all that wait are stored in one transaction, and each hears of its own part.
// It has a thread of its own: it spends its time in syncs, and would otherwise keep one of the few pool threads from the students.
internal sealed partial class GroupCommit : IDisposable
{
    // Bounds how long the first of them waits for the last.
    private const int MostInOneTransaction = 256;

    private readonly Session session;
    private readonly Checkpointer checkpointer;
    private readonly string file;
    private readonly ILogger logger;
    private readonly Thread thread;

    // Only the thread of this class continues synchronously, and it only wakes up; through the pool, a busy pool would delay every sync.
    private readonly Channel<PendingWrite> waiting = Channel.CreateBounded<PendingWrite>(
        new BoundedChannelOptions(4 * MostInOneTransaction) { SingleReader = true, AllowSynchronousContinuations = true });

    // Once set, nothing is stored or acknowledged any more until the program starts again.
    private SqliteException? lastingFailure;

    /// <param name="session">Is closed with this.</param>
    /// <param name="checkpointer">Is closed with this.</param>
    public GroupCommit(Session session, Checkpointer checkpointer, string file, ILogger logger)
    {
        (this.session, this.checkpointer, this.file, this.logger) = (session, checkpointer, file, logger);
        thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "StudyBot writer" };
        thread.Start();
    }

    /// <param name="deed">Runs its statements; false undoes them.</param>
    /// <param name="isErasure">What it deletes is not to stay behind in the log either.</param>
    /// <returns>What the deed said, once that is on disk.</returns>
    public async Task<bool> WriteAsync(Func<Session, bool> deed, CancellationToken cancellation, bool isErasure = false)
    {
        var write = new PendingWrite(deed, isErasure, cancellation);
        try
        {
            await waiting.Writer.WriteAsync(write, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new ObjectDisposedException("The store is closed.", closed);
        }

        return await write.Outcome;
    }

    /// <summary>Stores what waits, then closes.</summary>
    public void Dispose()
    {
        if (waiting.Writer.TryComplete())
            thread.Join();
    }

    private void WriteUntilClosed()
    {
        List<PendingWrite> batch = [];
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MostInOneTransaction && waiting.Reader.TryRead(out var write))
            {
                if (write.Take())
                    batch.Add(write);
            }

            Store(batch);
            checkpointer.Note(session, batch.Count);
            batch.Clear();
        }

        Close();
    }

    private void Store(List<PendingWrite> batch)
    {
        try
        {
            if (lastingFailure is not null)
                throw lastingFailure;
            StoreInOneTransaction(batch);
            if (batch.Exists(write => write.IsErasure))
                EmptyLog();
        }
        catch (Exception error)
        {
            session.LetGo();
            foreach (var write in batch)
                write.Fail(error is SqliteException failure ? StorageFailure.Explain(failure, file) : error);
            return;
        }

        foreach (var write in batch)
            write.Conclude();
    }

    private void StoreInOneTransaction(List<PendingWrite> batch)
    {
        try
        {
            _ = session.Ask("begin").Run();
            foreach (var write in batch)
                write.Apply(session);
            _ = session.Ask("commit").Run();
            session.Answers.Publish();
        }
        catch (SqliteException error)
        {
            Log.TransactionFailed(logger, error.SqliteExtendedErrorCode, batch.Count);
            if (!StorageFailure.CanPass(error))
                GiveUp(error);
            Undo();
            throw;
        }
    }

    private void Undo()
    {
        try
        {
            if (session.IsInTransaction)
                _ = session.Ask("rollback").Run();
        }
        catch (SqliteException error)
        {
            GiveUp(error);
        }
    }

    private void GiveUp(SqliteException error)
    {
        lastingFailure ??= error;
        Log.GaveUp(logger, file, error.SqliteExtendedErrorCode);
    }

    private void Close()
    {
        checkpointer.Dispose();
        if (lastingFailure is null)
            EmptyLog();
        session.Dispose();
    }

    private void EmptyLog()
    {
        try
        {
            checkpointer.EmptyLog(session);
        }
        catch (SqliteException error)
        {
            // What is in the log is safe there, and the next start reads it.
            Log.LogNotEmptied(logger, error.SqliteExtendedErrorCode);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A transaction of {Count} turns failed with SQLite error {Code}; none of them was acknowledged")]
        public static partial void TransactionFailed(ILogger logger, int code, int count);

        [LoggerMessage(Level = LogLevel.Critical, Message = "{File} failed with SQLite error {Code}: nothing is stored until the program starts again")]
        public static partial void GaveUp(ILogger logger, string file, int code);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log was not emptied at the end (SQLite error {Code}); the next start does it")]
        public static partial void LogNotEmptied(ILogger logger, int code);
    }
}
