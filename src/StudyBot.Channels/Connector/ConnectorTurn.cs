using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Words a turn for a channel that gives the activities their ids itself.</summary>
internal static class ConnectorTurn
{
    public static RenderActivities Of(Activity inbound, ChannelAccount student, Uri publicAddress) => (replies, _, _) =>
    [
        .. replies.Select(reply => ActivityJson.Write(ReplyMessage.Word(reply, publicAddress) with
        {
            ChannelId = inbound.ChannelId,
            ServiceUrl = inbound.ServiceUrl,
            Conversation = inbound.Conversation,
            From = inbound.Recipient is { } bot ? bot with { Role = null } : null,
            Recipient = student with { Role = null },
            ReplyToId = ConnectorAddress.ReplyToId(inbound),
        })),
    ];
}
