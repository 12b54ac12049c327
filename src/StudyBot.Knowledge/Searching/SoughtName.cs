namespace StudyBot.Knowledge;

/// <summary>A name of what is sought, and how strongly it draws sections that hold it.</summary>
internal sealed class SoughtName
{
    private readonly double[] _idfs;

    public SoughtName(string[] stems, float pull, Lexicon lexicon)
    {
        (Stems, Pull) = (stems, pull);
        (Ids, _idfs) = (new int[stems.Length], new double[stems.Length]);
        for (var i = 0; i < stems.Length; i++)
        {
            (Ids[i], _idfs[i]) = (lexicon.IdOf(stems[i]), lexicon.Idf(stems[i]));
            Weight += _idfs[i];
            IsHeld &= lexicon.IsHeld(stems[i]);
        }
    }

    public string[] Stems { get; }

    /// <summary>Of all its stems together.</summary>
    public double Weight { get; }

    public bool IsHeld { get; } = true;

    public float Pull { get; }

    /// <summary>The numbers of the stems in the lexicon; below 0 for a word that the course does not have.</summary>
    public int[] Ids { get; }

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
        var held = 0d;
        for (var i = 0; i < Ids.Length; i++)
        {
            if (ids.BinarySearch(Ids[i]) >= 0)
                held += _idfs[i];
        }

        return Weight > 0 ? held / Weight : 0;
    }
}
