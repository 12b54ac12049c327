namespace StudyBot.Channels;

/// <summary>What a token has to say besides being signed, meant for this bot and in time.</summary>
internal enum TokenRules
{
    /// <summary>A channel's own: the service URL as a claim, and a key that is endorsed for the channel.</summary>
    Channel,

    /// <summary>Of Microsoft Entra (the emulator with credentials, another bot): the issuer's tenant, and a caller that is listed.</summary>
    Entra,
}
