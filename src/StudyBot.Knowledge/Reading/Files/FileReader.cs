using System.Buffers;
using System.Text.Unicode;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads a file strictly: a wrong guess at its encoding would put broken words before students.</summary>
internal static class FileReader
{
    // Lines cost more than characters: with this many headings or list entries a file is parsed in about the time that one turn may take.
    public const int MaximumLines = 5_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static FileText Read(string root, string path, int maximumKilobytes = KnowledgeOptions.DefaultFileKilobytes)
    {
        try
        {
            var maximum = maximumKilobytes * 1024;
            var full = Path.Combine(root, path);
            return new FileInfo(full).Length switch
            {
                // A named pipe or a device has no length either, and opening one could wait for ever.
                0 => new FileText.Text(""),
                var length when length > maximum => TooLarge(path, maximumKilobytes),
                var length => ReadOpened(root, path, (int)length, maximum) is { } bytes ? Decode(path, bytes) : TooLarge(path, maximumKilobytes),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refuse(path, 0, "file-unreadable", "This file could not be opened.",
                "Check that it is still there, that no other program holds it, and that StudyBot may read it.");
        }
    }

    /// <summary>Null when the file has grown beyond the limit since its length was asked.</summary>
    private static byte[]? ReadOpened(string root, string path, int length, int maximum)
    {
        using var handle = File.OpenHandle(Path.Combine(root, path));
        if (!RealPath.IsOf(handle, root, path))
            throw new IOException("The file was replaced by a link while it was opened.");

        var bytes = new byte[Math.Min(length, maximum) + 1];
        var filled = 0;
        while (RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var read)
        {
            filled += read;
            if (filled > maximum)
                return null;

            if (filled == bytes.Length)
                Array.Resize(ref bytes, maximum + 1);
        }

        return bytes[..filled];
    }

    private static FileText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];

        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            return Refuse(path, LineAt(bytes, read), "encoding", "This file is not UTF-8 text from this line on, so it was not read.",
                "Open it in your editor and save it again with the encoding UTF-8.");
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            return Refuse(path, LineAt(bytes, zero), "not-text", "This file holds a zero byte, which text never does, so it was not read.",
                "Check that it is a text file; if it is, delete the invisible character on this line.");
        }

        var content = new string(text, 0, written).ReplaceLineEndings("\n");
        if (content.AsSpan().Count('\n') > MaximumLines)
        {
            return Refuse(path, MaximumLines + 1, "file-too-long", $"This file has more than {MaximumLines} lines, so it was not read.",
                "Split it into several notes.");
        }

        return new FileText.Text(content);
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;

    private static FileText.Refused TooLarge(string path, int maximumKilobytes) =>
        Refuse(path, 0, "file-too-large", $"This file is larger than {maximumKilobytes} KB, so it was not read.",
            "Split it into several notes, and keep only text in it; pictures belong beside it, in files of their own.");

    private static FileText.Refused Refuse(string path, int line, string code, string message, string mend) =>
        new(new KnowledgeProblem(path, line, code, message, mend));
}
