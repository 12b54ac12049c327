namespace StudyBot.Channels;

/// <summary>What the in-process Direct Line is called, in keys and on the wire.</summary>
internal static class DirectLineNames
{
    /// <summary>Ids of this channel are drawn and sealed here, so it is never taken from outside.</summary>
    public const string Channel = "directline";

    /// <summary>Nobody tells tenants apart on a channel of our own.</summary>
    public const string Tenant = "local";

    public const string Bot = "studybot";

    public const string BotName = "StudyBot";
}
