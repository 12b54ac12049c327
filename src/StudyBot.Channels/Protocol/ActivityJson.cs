using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot.Channels;

// Old senders differ in the case of member names. A name given twice is refused: two readers could see two different ids.
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(AdaptiveCard), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CardValue))]
[JsonSerializable(typeof(ChatToken))]
[JsonSerializable(typeof(CitationEntity.Message), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(DirectLineConversation))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(GroupPlace))]
[JsonSerializable(typeof(GroupValue))]
[JsonSerializable(typeof(InvokeAnswer.Answered), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(InvokeAnswer.Stored), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(StreamPass))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(StudentPass))]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    public const int MaxDepth = 64;

    public static JsonElement Read(Utf8Text json)
    {
        using var document = JsonDocument.Parse(json.Bytes);
        return document.RootElement.Clone();
    }

    public static Utf8Text Write(Activity activity) => new(JsonSerializer.SerializeToUtf8Bytes(activity, Default.Activity));
}
