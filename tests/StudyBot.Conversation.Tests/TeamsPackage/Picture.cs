using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StudyBot.Conversation.Tests;

/// <summary>A PNG of eight bits a channel, not interlaced, with or without transparency: as much of the format as our pictures use.</summary>
internal sealed record Picture(int Width, int Height, IReadOnlyList<Pixel> Pixels)
{
    private const int Signature = 8;
    private const int RgbType = 2;
    private const int RgbaType = 6;

    public static Picture Decode(byte[] png)
    {
        var (width, height, type) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), png[25]);
        Assert.Equal((8, 0), (png[24], png[28]));
        Assert.True(type is RgbType or RgbaType, $"type {type}");
        var step = type == RgbType ? 3 : 4;
        var rows = Unfilter(Inflate(png), width * step, height, step);
        var pixels = rows.SelectMany(row => row.Chunk(step)).Select(pixel => new Pixel(pixel[0], pixel[1], pixel[2], step == 4 ? pixel[3] : 255));
        return new Picture(width, height, [.. pixels]);
    }

    private static byte[] Inflate(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT")
                packed.Write(png, at + 8, length);
            at += 12 + length;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static List<byte[]> Unfilter(byte[] data, int rowLength, int height, int step)
    {
        List<byte[]> rows = [];
        var above = new byte[rowLength];
        for (var y = 0; y < height; y++)
        {
            var filter = data[y * (rowLength + 1)];
            var row = data.AsSpan((y * (rowLength + 1)) + 1, rowLength).ToArray();
            for (var x = 0; x < rowLength; x++)
            {
                int left = x < step ? 0 : row[x - step], corner = x < step ? 0 : above[x - step];
                row[x] += (byte)(filter switch { 0 => 0, 1 => left, 2 => above[x], 3 => (left + above[x]) / 2, _ => Paeth(left, above[x], corner) });
            }

            rows.Add(row);
            above = row;
        }

        return rows;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
