using System.Collections.Concurrent;

namespace StudyBot.Channels;

/// <summary>
/// Stops calling a host that fails: when it is down for an hour, each call could be the one that arrives twice, and a thousand
/// conversations would knock at once. One call each half minute finds out whether it is back.
/// </summary>
internal sealed class HostBreaker(TimeProvider time)
{
    private const int MostFailuresInARow = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PauseWhenUnauthorized = TimeSpan.FromMinutes(10);

    // Bounded by the list of hosts that calls may go to.
    private readonly ConcurrentDictionary<string, Health> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when a call may go now; it then has to be noted what became of it.</summary>
    public DateTimeOffset? FindPause(Uri address)
    {
        var health = hosts.GetOrAdd(address.Authority, _ => new Health());
        lock (health)
        {
            if (health.Failures < MostFailuresInARow)
                return null;
            if (time.GetUtcNow() < health.Until)
                return health.Until;

            // This one finds out; the others wait for what it finds.
            health.Until = time.GetUtcNow() + Pause;
            return null;
        }
    }

    public void Note(Uri address, ConnectorOutcome outcome)
    {
        var health = hosts.GetOrAdd(address.Authority, _ => new Health());
        lock (health)
        {
            health.Failures = outcome switch
            {
                ConnectorOutcome.Unauthorized => MostFailuresInARow,
                ConnectorOutcome.Unreached or ConnectorOutcome.Unsure => health.Failures + 1,
                _ => 0,
            };
            health.Until = time.GetUtcNow() + (outcome is ConnectorOutcome.Unauthorized ? PauseWhenUnauthorized : Pause);
        }
    }

    private sealed class Health
    {
        public int Failures { get; set; }

        public DateTimeOffset Until { get; set; }
    }
}
