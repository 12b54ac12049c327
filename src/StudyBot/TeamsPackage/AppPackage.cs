using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot;

/// <summary>The zip that Teams takes. The same order gives the same bytes, so that two builds can be compared.</summary>
internal sealed record AppPackage(IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    public const string ManifestFile = "manifest.json";

    // The earliest time that a zip can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="CannotGoOnException">Teams would refuse it.</exception>
    public static AppPackage Of(JsonObject manifest)
    {
        var (color, outline) = (AppIcons.Read(AppIcons.ColorFile), AppIcons.Read(AppIcons.OutlineFile));
        var faults = ManifestRules.FindFaults(manifest).Concat(ManifestRules.FindFaults(color, outline)).ToList();
        var text = Encoding.UTF8.GetBytes(manifest.ToJsonString(Readable) + "\n");
        return faults is []
            ? new AppPackage([(ManifestFile, text), (AppIcons.ColorFile, color), (AppIcons.OutlineFile, outline)])
            : throw new CannotGoOnException($"Teams would refuse this app: {string.Join(' ', faults)}");
    }

    /// <summary>
    /// All files lie at the root of the archive, as Teams wants them. They are stored as they are: compressed bytes would differ from one runtime to the next.
    /// </summary>
    public byte[] ToZip()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = NoTime;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
