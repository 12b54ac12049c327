namespace StudyBot.Knowledge;

/// <summary>The numbers of all words that a question asks for, under any name: told apart from those of a text without searching it.</summary>
internal sealed class SoughtIds
{
    /// <summary>As many as nearly every question has.</summary>
    public const int Few = 32;

    private readonly int[] _ids;

    // A bit for each, by the end of its number (a filter of Bloom's with one hash): of the words that are not asked for, it lets few through.
    private readonly ulong _signature;

    /// <param name="ids">Below 0 for words that no text has.</param>
    public SoughtIds(IEnumerable<int> ids)
    {
        _ids = [.. ids.Where(id => id >= 0).Distinct()];
        foreach (var id in _ids)
            _signature |= 1UL << id;
    }

    /// <summary>Those of the ids of a text, each once there, that are asked for, in their order.</summary>
    /// <param name="room">Where they are put, if they have room there.</param>
    public ReadOnlySpan<int> In(ReadOnlySpan<int> text, Span<int> room)
    {
        var found = _ids.Length <= room.Length ? room : new int[_ids.Length];
        var count = 0;
        foreach (var id in text)
        {
            if ((_signature & (1UL << id)) != 0 && _ids.AsSpan().Contains(id))
                found[count++] = id;
        }

        return found[..count];
    }
}
