using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace StudyBot.BotBuilder;

/// <summary>Activities of the SDK to JSON and back; nothing else is known of both.</summary>
internal static class ActivityConversion
{
    // What looks like a date in a card or in a student's words stays the text that it was.
    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None, NullValueHandling = NullValueHandling.Ignore };

    public static string Write(IActivity activity) => JsonConvert.SerializeObject(activity, Settings);

    public static IActivity[] ReadReplies(string? json) =>
        json is null ? [] : [.. JsonConvert.DeserializeObject<ExpectedReplies>(json, Settings)?.Activities ?? []];

    /// <summary>What the SDK can write as the body of an answer; null for none.</summary>
    public static object? ReadBody(string? json) => json is null ? null : JsonConvert.DeserializeObject(json, Settings);
}
