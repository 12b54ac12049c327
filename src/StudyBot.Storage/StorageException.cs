namespace StudyBot.Storage;

/// <summary>The store can't be opened, or can't keep what it was given. The message is one sentence for an operator: what is wrong, and the mend.</summary>
public sealed class StorageException : Exception
{
    public StorageException()
        : this("The store does not work.")
    {
    }

    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
