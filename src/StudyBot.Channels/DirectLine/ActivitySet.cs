using System.Buffers;
using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>The one kind of frame that a client reads: activities, and how much of the conversation has then been seen.</summary>
internal static class ActivitySet
{
    /// <param name="seen">The watermark when there is no activity.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<StoredActivity> activities, long seen)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
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
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteActivities(json, activities);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    // What is stored was written here, so it is not checked again.
    private static void WriteActivities(Utf8JsonWriter json, IReadOnlyList<StoredActivity> activities)
    {
        json.WriteStartArray("activities");
        foreach (var activity in activities)
            json.WriteRawValue(activity.Json, skipInputValidation: true);
        json.WriteEndArray();
    }
}
