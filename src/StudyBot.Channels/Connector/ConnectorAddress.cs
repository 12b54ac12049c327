using System.Globalization;

namespace StudyBot.Channels;

/// <summary>Where a channel takes replies.</summary>
internal static class ConnectorAddress
{
    private const string Activities = "/activities";

    public static Uri Of(Uri serviceUrl, string conversation, string? replyToId)
    {
        var reply = replyToId is { Length: > 0 } ? $"/{Segment(replyToId)}" : "";
        return Below(serviceUrl, $"conversations/{Segment(conversation)}{Activities}{reply}");
    }

    public static Uri OfConversations(Uri serviceUrl) => Below(serviceUrl, "conversations");

    public static Uri OfMember(Uri serviceUrl, string conversation, string member) => Below(serviceUrl, $"conversations/{Segment(conversation)}/members/{Segment(member)}");

    /// <param name="from">Where the page before said that it goes on; null for the first.</param>
    public static Uri OfMembers(Uri serviceUrl, string conversation, int pageSize, string? from) => Below(
        serviceUrl,
        string.Create(CultureInfo.InvariantCulture, $"conversations/{Segment(conversation)}/pagedmembers?pageSize={pageSize}{(from is null ? "" : $"&continuationToken={Segment(from)}")}"));

    /// <summary>The conversation's own address; null when it is that already.</summary>
    public static Uri? WithoutReply(Uri address) =>
        address.AbsoluteUri.LastIndexOf('/') is var end && address.AbsoluteUri[..end].EndsWith(Activities, StringComparison.Ordinal)
            ? new Uri(address.AbsoluteUri[..end])
            : null;

    /// <summary>The id to reply to. An invoke is no message, and on these two channels the note that somebody joined can't be replied to.</summary>
    public static string? ReplyToId(Activity inbound) =>
        inbound.Type is ActivityTypes.Invoke || inbound.Type is ActivityTypes.ConversationUpdate && inbound.ChannelId is "webchat" or DirectLineNames.Channel ? null : inbound.Id;

    private static Uri Below(Uri serviceUrl, string path) => new($"{serviceUrl.AbsoluteUri.TrimEnd('/')}/v3/{path}");

    // Ids hold slashes, colons and more; each is one segment.
    private static string Segment(string id) => Uri.EscapeDataString(id);
}
