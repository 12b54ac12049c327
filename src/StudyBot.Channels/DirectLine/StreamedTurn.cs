using System.Globalization;
using System.Text.Json;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Words a turn for the stream: first what the student sent, as the server knows it, then the replies to it.</summary>
internal static class StreamedTurn
{
    private const int LongestName = 200;

    /// <param name="inbound">Null when the turn answers nothing that the student can see.</param>
    public static RenderActivities Of(ConversationKey conversation, StudentKey student, Activity? inbound, Uri publicAddress) =>
        (replies, firstSequence, at) =>
        {
            List<Utf8Text> activities = [];
            if (inbound is not null)
                activities.Add(ActivityJson.Write(Place(Echo(inbound, student), conversation, firstSequence, at)));

            foreach (var reply in replies)
            {
                // A millisecond apart, because clients also order by time.
                var message = ReplyMessage.Word(reply, publicAddress) with
                {
                    From = new ChannelAccount { Id = DirectLineNames.Bot, Name = DirectLineNames.BotName, Role = "bot" },
                    Recipient = new ChannelAccount { Id = student.Id },
                    ReplyToId = inbound is null ? null : ActivityId.At(conversation.Id, firstSequence),
                };
                var place = activities.Count;
                activities.Add(ActivityJson.Write(Place(message, conversation, firstSequence + place, at.AddMilliseconds(place))));
            }

            return activities;
        };

    /// <summary>The id by which the client recognises its own activity; null when it gave none.</summary>
    public static string? FindClientId(Activity inbound) =>
        inbound.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind is JsonValueKind.String
            ? id.GetString()
            : null;

    // The client takes this in place of its own bubble: without its channel data there would be two, one of them for ever "Sending".
    private static Activity Echo(Activity inbound, StudentKey student) => new()
    {
        Type = inbound.Type,
        Text = inbound.Text is { } text ? ChatText.Clean(text) : null,
        TextFormat = inbound.Text is null ? null : "plain",
        Value = inbound.Value,
        Locale = inbound.Locale,
        LocalTimestamp = inbound.LocalTimestamp,
        LocalTimezone = inbound.LocalTimezone,
        ChannelData = inbound.ChannelData,
        From = new ChannelAccount
        {
            Id = student.Id,
            Name = inbound.From?.Name is { } name ? ChatText.Cut(name, LongestName) : null,
            Role = "user",
        },
    };

    private static Activity Place(Activity activity, ConversationKey conversation, long sequence, DateTimeOffset at) => activity with
    {
        Id = ActivityId.At(conversation.Id, sequence),
        Timestamp = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ChannelId = DirectLineNames.Channel,
        Conversation = new ConversationAccount { Id = conversation.Id },
    };
}
