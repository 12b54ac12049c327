using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;

namespace StudyBot.Knowledge;

/// <summary>Keeps the parts of an index on disk, one file for each, named for its content and with the hash of all its bytes.</summary>
/// <remarks>Only a cache: whatever goes wrong with it costs the time to index again, and is said in one line.</remarks>
internal sealed partial class IndexFiles(string folder, ILogger<IndexFiles> log)
{
    private const string Ending = ".index";
    private const string Unfinished = ".new";

    private static ReadOnlySpan<byte> Mark => "StudyBot index 1"u8;

    public IndexPart? Find(string key)
    {
        var path = PathOf(key);
        try
        {
            if (!File.Exists(path))
                return null;

            if (Read(File.ReadAllBytes(path)) is { } directory)
                return IndexPart.Open(key, directory);

            Log.Damaged(log, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Unreadable(log, path, exception.Message);
        }

        return null;
    }

    public void Keep(IndexPart part)
    {
        try
        {
            CreatePrivately(folder);
            // Beside its place and then into it: a process that is killed here leaves no half of a file under the name.
            var unfinished = $"{PathOf(part.Key)}{Environment.ProcessId}{Unfinished}";
            File.WriteAllBytes(unfinished, Write(part.Directory));
            File.Move(unfinished, PathOf(part.Key), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(log, folder, exception.Message);
        }
    }

    /// <summary>Deletes the parts of generations that are out of service, and what a killed process left.</summary>
    public void KeepOnly(IReadOnlyCollection<string> keys)
    {
        try
        {
            if (!System.IO.Directory.Exists(folder))
                return;

            var kept = keys.Select(PathOf).ToHashSet(StringComparer.Ordinal);
            foreach (var path in System.IO.Directory.EnumerateFiles(folder))
            {
                if ((path.EndsWith(Ending, StringComparison.Ordinal) || path.EndsWith(Unfinished, StringComparison.Ordinal)) && !kept.Contains(path))
                    File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(log, folder, exception.Message);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key + Ending);

    private static byte[] Write(RAMDirectory directory)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            var names = directory.ListAll();
            writer.Write(names.Length);
            foreach (var name in names)
            {
                using var input = directory.OpenInput(name, IOContext.READ_ONCE);
                var content = new byte[input.Length];
                input.ReadBytes(content, 0, content.Length);
                writer.Write(name);
                writer.Write(content.Length);
                writer.Write(content);
            }
        }

        var body = bytes.ToArray();
        return [.. Mark, .. SHA256.HashData(body), .. body];
    }

    /// <summary>Null when it is not what was written.</summary>
    private static RAMDirectory? Read(byte[] bytes)
    {
        var head = Mark.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < head || !bytes.AsSpan().StartsWith(Mark) || !SHA256.HashData(bytes.AsSpan(head)).AsSpan().SequenceEqual(bytes.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
            return null;

        // From here on every byte is as it was written.
        using var reader = new BinaryReader(new MemoryStream(bytes, head, bytes.Length - head), Encoding.UTF8);
        var directory = new RAMDirectory();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            using var output = directory.CreateOutput(reader.ReadString(), IOContext.DEFAULT);
            var content = reader.ReadBytes(reader.ReadInt32());
            output.WriteBytes(content, content.Length);
        }

        return directory;
    }

    // The folder above is that of the students' answers, which must never come into being open to everybody.
    private static void CreatePrivately(string folder)
    {
        if (System.IO.Directory.Exists(folder))
            return;

        foreach (var path in new[] { Path.GetDirectoryName(Path.GetFullPath(folder))!, folder })
        {
            if (OperatingSystem.IsWindows())
                _ = System.IO.Directory.CreateDirectory(path);
            else
                _ = System.IO.Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The kept index {Path} is damaged; it is built again")]
        public static partial void Damaged(ILogger logger, string path);

        [LoggerMessage(2, LogLevel.Warning, "The kept index {Path} can't be read ({Reason}); it is built again")]
        public static partial void Unreadable(ILogger logger, string path, string reason);

        [LoggerMessage(3, LogLevel.Warning, "The index can't be kept in {Folder} ({Reason}); the next start builds it again")]
        public static partial void NotKept(ILogger logger, string folder, string reason);
    }
}
