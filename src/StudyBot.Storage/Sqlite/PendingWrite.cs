using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

// What one caller waits for: a few statements that are kept together or not at all.
internal sealed class PendingWrite(Func<Session, bool> deed, bool isErasure, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<bool> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? failure;
    private bool isKept;

    public bool IsErasure => isErasure;

    /// <summary>True when it is on disk, false when the deed refused it.</summary>
    public Task<bool> Outcome => outcome.Task;

    /// <summary>
    /// False when the caller has given up: nothing will be stored. From here on it hears what really comes of it, within milliseconds,
    /// because "cancelled" for something that is on disk would be a lie.
    /// </summary>
    public bool Take() => !cancellation.IsCancellationRequested || !outcome.TrySetCanceled(cancellation);

    /// <summary>Leaves nothing behind when the deed refuses or fails. Throws only what concerns the whole transaction.</summary>
    public void Apply(Session session)
    {
        _ = session.Ask("begin-write").Run();
        try
        {
            isKept = deed(session);
        }
        catch (Exception error) when (session.IsInTransaction && !StorageFailure.IsOfTheDatabase(error))
        {
            failure = error;
        }

        if (!isKept)
        {
            _ = session.Ask("undo-write").Run();
            session.LetGo();
        }

        _ = session.Ask("end-write").Run();
    }

    public void Conclude()
    {
        if (failure is SqliteException)
            outcome.SetException(new StorageException("A turn can't be stored as it is.", failure));
        else if (failure is not null)
            outcome.SetException(failure);
        else
            outcome.SetResult(isKept);
    }

    /// <summary>The transaction failed, whatever became of this part of it.</summary>
    public void Fail(Exception transaction) => outcome.SetException(transaction);
}
