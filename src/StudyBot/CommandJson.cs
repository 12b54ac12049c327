using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot;

/// <summary>The JSON that commands read and write.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AskLine))]
[JsonSerializable(typeof(SearchLine))]
[JsonSerializable(typeof(Query))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(SarifReport))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>One object a line, with the letters of the notes as they are: it goes to a terminal or a file, never into a page.</summary>
    public static CommandJson Line { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
