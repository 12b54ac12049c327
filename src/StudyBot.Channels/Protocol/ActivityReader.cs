using System.Text.Json;
using System.Text.Unicode;

namespace StudyBot.Channels;

/// <summary>Reads the body of a request as an activity.</summary>
internal static class ActivityReader
{
    private static readonly InboundActivity.Refused NotAnActivity = new(Refusal.Malformed("The body is not an activity in JSON."));

    public static InboundActivity Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var json = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
            if (!Utf8.IsValid(json.Span))
                return NotAnActivity;
            RefuseBrokenText(json.Span);
            if (JsonSerializer.Deserialize(json.Span, ActivityJson.Default.Activity) is not { } activity)
                return NotAnActivity;
            return ActivityShape.FindFault(activity) is { } fault ? new InboundActivity.Refused(fault) : new InboundActivity.Taken(activity);
        }
        catch (JsonException)
        {
            return NotAnActivity;
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for an escaped half of a surrogate pair.
            return NotAnActivity;
        }
    }

    // Free-form members are kept as they came, so nothing else would notice half a character until it can't be read or written any more.
    // Only an escape can hold it, and hardly any message has one.
    private static void RefuseBrokenText(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
            return;

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = ActivityJson.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                _ = reader.GetString();
        }
    }
}
