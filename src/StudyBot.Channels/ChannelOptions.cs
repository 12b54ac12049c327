namespace StudyBot.Channels;

/// <summary>The settings of the wire, from the section <c>Channels</c>. Everything works without any.</summary>
public sealed class ChannelOptions
{
    /// <summary>Where students reach the program from outside; links in replies begin with it. Null: whatever address they used.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Origins besides the program's own whose pages may talk to it, for a proxy that changes the Host header.</summary>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>Lets a server of the operator ask for tokens for its own users. Null: nobody can.</summary>
    public string? DirectLineSecret { get; set; }

    /// <summary>
    /// Takes activities on <c>/api/messages</c> from anybody on this machine, for the emulator and the Agents Playground: whoever can post there
    /// can speak as any student.
    /// </summary>
    public bool DangerouslyAllowUnauthenticated { get; set; }

    /// <summary>The channels taken without authentication; none named means emulator, test, console, msteams and webchat.</summary>
    public IList<string> UnauthenticatedChannels { get; } = [];

    /// <summary>How many activities of one student are taken in a second, on average; more are refused. Nobody types or presses that fast.</summary>
    public int ActivitiesPerSecond { get; set; } = 100;

    /// <summary>Who may lead any quiz of a group, and let a question be talked over: each is <c>TENANT-ID/OBJECT-ID</c> of Entra.</summary>
    public IList<string> Instructors { get; } = [];

    /// <summary>The registration with Azure Bot Service, for Teams and the other channels of Microsoft.</summary>
    public BotOptions Bot { get; } = new();
}
