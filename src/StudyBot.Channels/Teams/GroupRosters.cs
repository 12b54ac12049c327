namespace StudyBot.Channels;

/// <summary>How many could answer in a place, and who they are where they are few. Asked of the channel once in a while, not for every card.</summary>
internal sealed class GroupRosters(ConnectorConversations conversations, TimeProvider time)
{
    private const int MostKept = 500;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (GroupRoster Roster, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <summary>What is known already; nothing is asked.</summary>
    public GroupRoster Find(GroupPlace place)
    {
        lock (gate)
            return known.TryGetValue(place.Roster, out var found) ? found.Roster : GroupRoster.Unknown;
    }

    public async Task<GroupRoster> ReadAsync(GroupPlace place, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (known.TryGetValue(place.Roster, out var found) && time.GetUtcNow() < found.Until)
                return found.Roster;
        }

        var members = await conversations.ReadMembersAsync(place.ServiceUrl, place.Roster, cancellation);
        var roster = members is null ? GroupRoster.Unknown : GroupRoster.Of(members);
        lock (gate)
        {
            if (known.Count >= MostKept)
                known.Clear();
            known[place.Roster] = (roster, time.GetUtcNow() + Freshness);
        }

        return roster;
    }
}
