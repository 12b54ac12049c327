using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Core;

/// <summary>The stored form of a group's quiz. Members are added, never renamed.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(GroupQuiz))]
public sealed partial class GroupQuizJson : JsonSerializerContext
{
    public static string Write(GroupQuiz quiz) => JsonSerializer.Serialize(quiz, Default.GroupQuiz);

    public static GroupQuiz Read(string json) => JsonSerializer.Deserialize(json, Default.GroupQuiz) ?? throw new InvalidDataException("A stored quiz of a group is empty.");
}
