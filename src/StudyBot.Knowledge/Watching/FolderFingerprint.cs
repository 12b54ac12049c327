using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace StudyBot.Knowledge;

/// <summary>What a folder looks like from outside: the hash of its paths, lengths and times. No file is opened for it.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, RecurseSubdirectories = false };

    public static string Of(string root)
    {
        if (!Directory.Exists(root))
            return "";

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = new List<string>();
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var entry in EntriesOf(folder, lines))
            {
                // As in reading: what begins with a dot is no part of the course (.git alone changes all day), and a link is not followed.
                if (entry.Name.StartsWith('.'))
                    continue;

                var file = entry as FileInfo;
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{entry.FullName}|{file?.Length}|{(file is null ? 0 : entry.LastWriteTimeUtc.Ticks)}|{entry.LinkTarget}"));
                if (entry is DirectoryInfo below && below.LinkTarget is null)
                    waiting.Push(below);
            }
        }

        lines.Sort(StringComparer.Ordinal);
        foreach (var line in lines)
            hash.AppendData(MemoryMarshal.AsBytes(line.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, List<string> lines)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lines.Add($"{folder.FullName}|closed");
            return [];
        }
    }
}
