namespace StudyBot.Storage;

// The data folder is private, and belongs to one process: two would serialise turns apart from each other. The operating system
// holds the lock and drops it when the process ends, however it ends, so the file that stays behind means nothing.
internal static class DataFolder
{
    public static IDisposable Lock(string folder)
    {
        try
        {
            CreatePrivately(folder);
            return new FileStream(Path.Combine(folder, "studybot.lock"), PrivateFile());
        }
        catch (IOException error) when (IsHeldByAnother(error))
        {
            throw new StorageException(
                $"Another StudyBot is using the data folder {folder}: stop it first, or give this one a folder of its own with --data.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The data folder {folder} can't be written ({error.Message}): make it writable, or name another with --data.", error);
        }
    }

    // SQLite would create the file for everybody to read. One that is there is not touched: closing it here would drop SQLite's locks on it.
    public static void PrepareDatabaseFile(string file)
    {
        var existing = new FileInfo(file);
        if (existing is { Exists: true, Length: > 0 })
            return;

        // SQLite would take an empty file for a new database, and throw the log away with the answers in it.
        var log = new FileInfo($"{file}-wal");
        if (log is { Exists: true, Length: > 0 })
            throw new StorageException($"{file} is missing or empty, though its log {log.Name} is there: put a backup in its place, or move the log away.");
        if (existing.Exists)
            return;

        try
        {
            using var created = new FileStream(file, PrivateFile());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The database {file} can't be opened for writing ({error.Message}).", error);
        }
    }

    private static void CreatePrivately(string folder)
    {
        if (OperatingSystem.IsWindows())
            _ = Directory.CreateDirectory(folder);
        else
            _ = Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    // The numbers of ERROR_SHARING_VIOLATION, and of EWOULDBLOCK on Linux and on macOS, as .NET passes them on.
    private static bool IsHeldByAnother(IOException error) => error.HResult is unchecked((int)0x80070020) or 11 or 35;
}
