namespace StudyBot.Knowledge;

/// <summary>The few that score highest of all that were added, best first; of equals, the first. Nearly all are passed over at once, so it costs less than to sort them.</summary>
internal sealed class Foremost<T>(int most)
{
    private readonly List<(double Score, T Entry)> _entries = new(most);

    public bool IsFull => _entries.Count == most;

    /// <summary>What the last of them scored.</summary>
    public double LeastScore => _entries[^1].Score;

    public IEnumerable<T> Entries => _entries.Select(entry => entry.Entry);

    public void Add(T entry, double score)
    {
        if (IsFull && score <= LeastScore)
            return;

        if (IsFull)
            _entries.RemoveAt(most - 1);
        var place = _entries.Count;
        while (place > 0 && _entries[place - 1].Score < score)
            place--;
        _entries.Insert(place, (score, entry));
    }
}
