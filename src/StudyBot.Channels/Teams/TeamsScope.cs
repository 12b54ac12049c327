namespace StudyBot.Channels;

/// <summary>Where in Teams a talk takes place.</summary>
internal enum TeamsScope
{
    /// <summary>The student and the bot alone.</summary>
    Personal,

    /// <summary>A chat of several.</summary>
    Group,

    /// <summary>A thread in a channel of a team.</summary>
    Channel,
}
