using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Words a turn for a channel that gives the activities their ids itself.</summary>
internal static class ConnectorTurn
{
    public static RenderActivities Of(Activity inbound, ChannelAccount student, Uri publicAddress) => (replies, _, _) =>
        [.. Word(replies, inbound, student, publicAddress)];

    public static IEnumerable<Utf8Text> Word(IEnumerable<Reply> replies, Activity inbound, ChannelAccount student, Uri publicAddress) =>
        replies.Where(reply => !reply.IsPrivate).Select(reply => Message(reply, inbound, publicAddress)).Select(message => ActivityJson.Write(message with
        {
            ChannelId = inbound.ChannelId,
            ServiceUrl = inbound.ServiceUrl,
            Conversation = inbound.Conversation,
            From = inbound.Recipient is { } bot ? bot with { Role = null } : null,
            Recipient = student with { Role = null },
            ReplyToId = ConnectorAddress.ReplyToId(inbound),
        }));

    private static Activity Message(Reply reply, Activity inbound, Uri publicAddress) => TeamsTalk.IsTeams(inbound)
        ? TeamsMessage.Word(reply, TeamsTalk.ScopeOf(inbound), publicAddress)
        : ReplyMessage.Word(reply, publicAddress);
}
