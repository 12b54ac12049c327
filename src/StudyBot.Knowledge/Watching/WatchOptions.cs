namespace StudyBot.Knowledge;

/// <summary>How changes of the knowledge folder are noticed, and who hears of them.</summary>
public sealed class WatchOptions
{
    /// <summary>Hears one line for each reload.</summary>
    public Action<string> Tell { get; set; } = _ => { };

    /// <summary>Where the last reload stands for other processes to read; null for nowhere.</summary>
    public string? StatusFile { get; set; }

    /// <summary>Off where the system announces nothing, such as on a network share; glances alone then find what changed.</summary>
    public bool HearsEvents { get; set; } = true;

    /// <summary>A save is many events, a checkout thousands: the folder is read when it has been quiet for so long.</summary>
    public TimeSpan Quiet { get; set; } = TimeSpan.FromMilliseconds(150);

    /// <summary>A folder that is never quiet is read all the same.</summary>
    public TimeSpan LongestGathering { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the folder is compared with how it was, for events that never came.</summary>
    public TimeSpan Glance { get; set; } = TimeSpan.FromSeconds(1);
}
