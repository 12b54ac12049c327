using System.Buffers;
using System.Text.Unicode;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads a file strictly: a wrong guess at its encoding would put broken words before students.</summary>
internal static class FileReader
{
    public const int MaximumBytes = 5 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static FileText Read(string root, string path)
    {
        byte[] bytes;
        try
        {
            var length = new FileInfo(Path.Combine(root, path)).Length;
            if (length > MaximumBytes)
            {
                return Refuse(path, 0, "file-too-large", "This file is larger than 5 MB, so it was not read.",
                    "Split it into several notes, and keep only text in it.");
            }

            // A named pipe has no length either, and opening one would wait for ever.
            bytes = length == 0 ? [] : File.ReadAllBytes(Path.Combine(root, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, 0, "file-unreadable", "This file could not be opened.",
                "Check that it is still there, that no other program holds it, and that StudyBot may read it.");
        }

        return Decode(path, bytes);
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

        return new FileText.Text(new string(text, 0, written).ReplaceLineEndings("\n"));
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;

    private static FileText.Refused Refuse(string path, int line, string code, string message, string mend) =>
        new(new KnowledgeProblem(path, line, code, message, mend));
}
