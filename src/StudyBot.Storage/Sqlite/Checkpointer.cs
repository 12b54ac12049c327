using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace StudyBot.Storage;

// Folds the log into the database on a thread of its own: the writer would keep every student waiting meanwhile. What is written while it folds is
// left to the writer, which folds the rest in a moment, and begins the log anew.
internal sealed partial class Checkpointer : IDisposable
{
    // Conversations under way write the same pages again and again, and folding writes each once. With SQLite's own thousand pages there would be one
    // every few transactions; this many writes come to some 16 MB, read back in moments after a kill.
    private const int Enough = 1200;
    private const int FewPages = 500;
    private const int MostPasses = 4;

    private readonly string file;
    private readonly TimeSpan patience;
    private readonly ILogger logger;
    private readonly Thread thread;
    private readonly AutoResetEvent wanted = new(initialState: false);
    private readonly Lock folding = new();
    private volatile bool isFolding;
    private volatile bool isClosed;

    // The thread's alone.
    private Session? session;

    // The writer's alone.
    private bool wasFolding;
    private int writes;

    public Checkpointer(string file, TimeSpan patience, ILogger logger)
    {
        (this.file, this.patience, this.logger) = (file, patience, logger);
        thread = new Thread(FoldUntilClosed) { IsBackground = true, Name = "StudyBot checkpoints" };
        thread.Start();
    }

    /// <summary>For the writer, between two transactions.</summary>
    public void Note(Session writer, int written)
    {
        writes += written;
        if (isFolding)
            return;

        if (wasFolding)
        {
            Fold(() => writer);
            (wasFolding, writes) = (false, 0);
        }
        else if (writes >= Enough)
        {
            wasFolding = isFolding = true;
            wanted.Set();
        }
    }

    /// <summary>For the writer: nothing stays behind in the log.</summary>
    public void EmptyLog(Session writer)
    {
        lock (folding)
            writer.RunScript("empty-log");
    }

    public void Dispose()
    {
        isClosed = true;
        wanted.Set();
        thread.Join();
        session?.Dispose();
        wanted.Dispose();
    }

    private void FoldUntilClosed()
    {
        while (wanted.WaitOne() && !isClosed)
        {
            lock (folding)
            {
                // Each time there is less.
                var pages = 0L;
                for (var pass = 0; pass < MostPasses && Fold(() => session ??= DatabaseFile.OpenBeside(file, patience)) is var folded && folded - pages > FewPages; pass++)
                    pages = folded;
            }

            isFolding = false;
        }
    }

    /// <summary>How many pages of the log the database has now; what could not be folded is safe in the log.</summary>
    private long Fold(Func<Session> with)
    {
        try
        {
            return with().Ask("fold-log").ReadAll(row => row.NumberAt(2))[0];
        }
        catch (SqliteException error)
        {
            Log.NotFolded(logger, error.SqliteExtendedErrorCode);
            return 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be folded into the database (SQLite error {Code}); it is tried again")]
        public static partial void NotFolded(ILogger logger, int code);
    }
}
