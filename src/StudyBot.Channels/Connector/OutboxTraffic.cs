namespace StudyBot.Channels;

/// <summary>What the lanes share: how many of them are under way, and how often the outbox was looked at.</summary>
internal sealed class OutboxTraffic(OutboxBell bell)
{
    private const int MostLanes = 64;

    private readonly Lock gate = new();
    private int underWay;
    private bool isAwaited;
    private int looks;

    /// <summary>The number of the look that is on, or was the last.</summary>
    public int Look => Volatile.Read(ref looks);

    public void BeginLook() => Interlocked.Increment(ref looks);

    /// <summary>False when as many are under way as may be: the next that leaves then has the outbox looked at.</summary>
    public bool HasRoom()
    {
        lock (gate)
        {
            var isFull = underWay == MostLanes;
            isAwaited |= isFull;
            return !isFull;
        }
    }

    public bool TryEnter()
    {
        lock (gate)
        {
            if (!HasRoom())
                return false;

            underWay++;
            return true;
        }
    }

    public void Leave()
    {
        bool wasAwaited;
        lock (gate)
        {
            underWay--;
            wasAwaited = isAwaited;
            isAwaited = false;
        }

        if (wasAwaited)
            bell.Ring();
    }
}
