namespace StudyBot.Channels;

/// <summary>The members of a group.</summary>
/// <param name="Count">Null when the channel did not say.</param>
/// <param name="Viewers">Whose clients are asked to fetch a card of their own; none in a large group.</param>
internal sealed record GroupRoster(int? Count, IReadOnlyList<string> Viewers)
{
    // As many as a card may name.
    private const int MostViewers = 60;

    public static readonly GroupRoster Unknown = new(null, []);

    public static GroupRoster Of(IReadOnlyList<ChannelAccount> members)
    {
        var ids = members.Select(member => member.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new GroupRoster(ids.Count, ids.Count <= MostViewers ? ids : []);
    }
}
