using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>
/// What an invoke is answered with. It is stored beside the replies of its turn, so that a repeated invoke gets the same; it goes out in the HTTP
/// response alone, and is never posted.
/// </summary>
internal static class InvokeAnswer
{
    private const string Type = "invokeResponse";

    public static WrittenJson NotOurs => Notice("That button is none that I know, so nothing was scored.");

    public static WrittenJson TooFast => Notice("That was too fast for me, and nothing was scored. Please press it once more.");

    /// <summary>A card in the place of the one whose button was pressed.</summary>
    public static WrittenJson Card(WrittenJson card) => Of(200, Attachment.AdaptiveCard, card);

    /// <summary>A notice to the one who pressed; the card stays.</summary>
    public static WrittenJson Notice(string text) => Of(200, "application/vnd.microsoft.activity.message", WrittenJson.Of(text, ActivityJson.Default.String));

    public static WrittenJson Fault(string code, string message) =>
        Of(400, "application/vnd.microsoft.error", WrittenJson.Of(new Error(code, message), ActivityJson.Default.Error));

    public static Utf8Text Store(WrittenJson answer) => new(JsonSerializer.SerializeToUtf8Bytes(new Stored(Type, answer), ActivityJson.Default.Stored));

    /// <summary>Null when the turn was not one of an invoke.</summary>
    public static WrittenJson? Find(StoredTurn turn) => turn.Activities.Where(activity => IsOne(activity.Json))
        .Select(activity => WrittenJson.Of(ActivityJson.Read(activity.Json).GetProperty("value"), ActivityJson.Default.JsonElement)).FirstOrDefault();

    public static bool IsOne(Utf8Text json)
    {
        var reader = new Utf8JsonReader(json.Bytes.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
                return reader.ValueTextEquals(Type);
            reader.Skip();
        }

        return false;
    }

    private static WrittenJson Of(int status, string type, WrittenJson value) => WrittenJson.Of(new Answered(status, type, value), ActivityJson.Default.Answered);

    /// <summary>The shape that a client expects.</summary>
    internal sealed record Answered(int StatusCode, string Type, WrittenJson Value);

    /// <summary>The shape of an activity, so that it can be kept among them.</summary>
    internal sealed record Stored(string Type, WrittenJson Value);
}
