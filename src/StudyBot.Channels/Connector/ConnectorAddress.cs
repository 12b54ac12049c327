namespace StudyBot.Channels;

/// <summary>Where a channel takes replies.</summary>
internal static class ConnectorAddress
{
    // Ids hold slashes, colons and more; each is one segment.
    public static Uri Of(Uri serviceUrl, string conversation, string? replyToId)
    {
        var reply = replyToId is { Length: > 0 } ? $"/{Uri.EscapeDataString(replyToId)}" : "";
        return new Uri($"{serviceUrl.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities{reply}");
    }

    /// <summary>The id to reply to. On these two channels the note that somebody joined can't be replied to.</summary>
    public static string? ReplyToId(Activity inbound) =>
        inbound.Type is ActivityTypes.ConversationUpdate && inbound.ChannelId is "webchat" or DirectLineNames.Channel ? null : inbound.Id;
}
