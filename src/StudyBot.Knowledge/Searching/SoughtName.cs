namespace StudyBot.Knowledge;

/// <summary>A name of what is sought, and how strongly it draws sections that hold it.</summary>
internal sealed class SoughtName(string[] stems, float pull, Lexicon lexicon)
{
    private readonly double[] _idfs = Array.ConvertAll(stems, lexicon.Idf);

    public string[] Stems { get; } = stems;

    public bool IsHeld { get; } = Array.TrueForAll(stems, lexicon.IsHeld);

    public float Pull { get; } = pull;

    /// <summary>The numbers of the stems in the lexicon; below 0 for a word that the course does not have.</summary>
    public int[] Ids { get; } = Array.ConvertAll(stems, lexicon.IdOf);

    /// <summary>Whether all of it is among the ids, which are in order.</summary>
    public bool IsIn(ReadOnlySpan<int> ids)
    {
        foreach (var id in Ids)
        {
            if (ids.BinarySearch(id) < 0)
                return false;
        }

        return true;
    }

    /// <summary>The share of it, by weight, that is among the ids, which are in order.</summary>
    public double ShareIn(ReadOnlySpan<int> ids)
    {
        var (held, all) = (0d, 0d);
        for (var i = 0; i < Ids.Length; i++)
        {
            all += _idfs[i];
            if (ids.BinarySearch(Ids[i]) >= 0)
                held += _idfs[i];
        }

        return all > 0 ? held / all : 0;
    }
}
