using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Core;

/// <summary>The stored form of a dialog: versioned JSON.</summary>
public static partial class DialogJson
{
    private const int Version = 1;

    public static Utf8Text Write(Dialog dialog) => new(JsonSerializer.SerializeToUtf8Bytes(new Stored(Version, dialog), Json.Default.Stored));

    /// <summary>No stored dialog is a new one. A newer version is a mistake of deployment, and says so.</summary>
    public static Dialog Read(Utf8Text? json)
    {
        if (json is null)
            return new Dialog.New();

        var stored = JsonSerializer.Deserialize(json.Bytes.Span, Json.Default.Stored) ?? throw new InvalidDataException("A stored dialog is empty.");
        return stored.Version == Version
            ? stored.Dialog
            : throw new InvalidDataException($"A stored dialog has version {stored.Version}, and this program knows version {Version}.");
    }

    internal sealed record Stored(int Version, Dialog Dialog);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Stored))]
    internal sealed partial class Json : JsonSerializerContext;
}
