using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Adapters.Tests;

internal sealed class StoreFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("studybot-store-").FullName;

    public string File => Path.Combine(Folder, "studybot.db");

    // A lock of another program is in the way at once; nothing in a test is worth waiting for it.
    public SqliteStore Open() => SqliteStore.Open(Folder, NullLogger.Instance, TimeSpan.FromMilliseconds(20));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
