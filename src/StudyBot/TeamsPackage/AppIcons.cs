using System.Buffers.Binary;

namespace StudyBot;

/// <summary>The pictures of the package. They were rendered from the SVG files beside them.</summary>
internal static class AppIcons
{
    public const string ColorFile = "color.png";
    public const string OutlineFile = "outline.png";

    private const int HeaderLength = 24;

    public static byte[] Read(string name)
    {
        using var picture = typeof(AppIcons).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into the program.");
        var bytes = new byte[picture.Length];
        picture.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Width and height as a PNG's first chunk tells them; null for what is no PNG.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> picture) =>
        picture.Length >= HeaderLength && picture[0] == 0x89 && picture[1..].StartsWith("PNG\r\n\x1a\n"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..]))
            : null;
}
