using System.Buffers;
using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The one kind of frame that a client reads: activities, and how much of the conversation has then been seen.</summary>
internal static class ActivitySet
{
    // {"activities":[],"watermark":"..."}
    private const int AroundThem = 64;

    /// <param name="seen">The watermark when there is no activity.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<StoredActivity> activities, long seen)
    {
        var buffer = Buffer(activities);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteActivities(json, activities);
            json.WriteString("watermark", Watermark.Write(activities is [.., var last] ? last.Sequence : seen));
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The same without a place in a stream, for a caller that expects replies in the answer.</summary>
    public static ReadOnlyMemory<byte> WriteReplies(IReadOnlyList<StoredActivity> activities)
    {
        var buffer = Buffer(activities);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteActivities(json, activities);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static ArrayBufferWriter<byte> Buffer(IReadOnlyList<StoredActivity> activities) => new(AroundThem + activities.Sum(activity => activity.Json.Bytes.Length + 1));

    // What is stored was written here, so it is not checked again.
    private static void WriteActivities(Utf8JsonWriter json, IReadOnlyList<StoredActivity> activities)
    {
        json.WriteStartArray("activities");
        foreach (var activity in activities)
            json.WriteRawValue(activity.Json.Bytes.Span, skipInputValidation: true);
        json.WriteEndArray();
    }
}
