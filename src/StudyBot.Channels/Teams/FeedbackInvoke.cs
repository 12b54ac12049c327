using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StudyBot.Channels;

/// <summary>
/// Answers <c>message/submitAction</c>: the thumb below an answer. It is counted in the log as like or dislike; what a student writes with it
/// is text of a student, and goes nowhere.
/// </summary>
internal sealed partial class FeedbackInvoke(ILogger<FeedbackInvoke> logger)
{
    public Task AnswerAsync(HttpContext context, Activity activity)
    {
        if (FindReaction(activity.Value) is { } reaction)
            Log.Reacted(logger, reaction);
        return Answer.WriteAsync(context, 200, [], ActivityJson.Default.JsonObject);
    }

    // The word that is logged is ours, not the caller's.
    private static string? FindReaction(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } sent
        && sent.TryGetProperty("actionName", out var name) && name.ValueKind is JsonValueKind.String && name.ValueEquals("feedback")
        && sent.TryGetProperty("actionValue", out var feedback) && feedback.ValueKind is JsonValueKind.Object
        && feedback.TryGetProperty("reaction", out var reaction) && reaction.ValueKind is JsonValueKind.String
            ? reaction.ValueEquals("like") ? "like" : reaction.ValueEquals("dislike") ? "dislike" : null
            : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "An answer got a {Reaction}")]
        public static partial void Reacted(ILogger logger, string reaction);
    }
}
