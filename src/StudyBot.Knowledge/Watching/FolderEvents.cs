namespace StudyBot.Knowledge;

/// <summary>What the operating system says of the folder. It may say too much or too little, never what to do: the folder is read to know.</summary>
internal sealed class FolderEvents : IDisposable
{
    private const int BufferInBytes = 64 * 1024;

    private readonly string root;
    private readonly Action changed;
    private readonly Action<Exception> failed;
    private readonly FileSystemWatcher inside;
    private readonly FileSystemWatcher? beside;

    /// <exception cref="IOException">There is no folder to watch, or the system has no watch left.</exception>
    /// <param name="changed">Something may be different.</param>
    /// <param name="failed">Events were lost, or will not come any more.</param>
    public FolderEvents(string root, Action changed, Action<Exception> failed)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        this.changed = changed;
        this.failed = failed;
        inside = Watch(this.root, "*", NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes, isDeep: true);
        try
        {
            // The folder's own coming and going is seen from the folder above. One that may not be listed is left to the glances.
            beside = Path.GetDirectoryName(this.root) is { } above
                ? Watch(above, Path.GetFileName(this.root), NotifyFilters.FileName | NotifyFilters.DirectoryName, isDeep: false)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            beside = null;
        }
    }

    public void Dispose()
    {
        inside.Dispose();
        beside?.Dispose();
    }

    private FileSystemWatcher Watch(string folder, string filter, NotifyFilters what, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = isDeep, InternalBufferSize = BufferInBytes, NotifyFilter = what };
        try
        {
            watcher.Changed += (_, change) => Hear(change.FullPath);
            watcher.Created += (_, change) => Hear(change.FullPath);
            watcher.Deleted += (_, change) => Hear(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Hear(change.OldFullPath);
                Hear(change.FullPath);
            };
            watcher.Error += (_, error) => failed(error.GetException());
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    private void Hear(string path)
    {
        // The folder itself: it came, went or became another one, and this watch may be on the one that went.
        if (path.Length <= root.Length)
            failed(new DirectoryNotFoundException());
        else if (!Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.')))
            changed();
    }
}
