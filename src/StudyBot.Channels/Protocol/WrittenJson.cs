using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StudyBot.Channels;

/// <summary>A value that is JSON already, and goes out as it stands. One that came in is dropped, for nobody reads it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record WrittenJson(ReadOnlyMemory<byte> Utf8)
{
    public static WrittenJson Of<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type));

    internal sealed class Converter : JsonConverter<WrittenJson>
    {
        public override WrittenJson? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return null;
        }

        // It was written here, so it is not checked again.
        public override void Write(Utf8JsonWriter writer, WrittenJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
