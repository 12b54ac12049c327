using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Benchmarks;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareAnswer))]
[JsonSerializable(typeof(BareMessage))]
internal sealed partial class BareJson : JsonSerializerContext;
