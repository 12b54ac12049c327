namespace StudyBot.Knowledge;

/// <summary>One thing that a question asks for, under all its names.</summary>
/// <param name="Names">The first is what the student wrote, or was found to have meant.</param>
/// <param name="Weight">How much of the question it is.</param>
/// <param name="Trust">How sure it is that the student meant this; less than 1 where a slip was mended.</param>
/// <param name="IsLight">An answer need not hold it.</param>
internal sealed record Sought(SoughtName[] Names, double Weight, double Trust, double Telling, bool IsLight)
{
    // What goes by another name there is found, and only a little less surely.
    private const double OtherName = .95;

    /// <summary>Whether the notes hold it under any of its names.</summary>
    public bool IsKnown { get; } = Array.Exists(Names, name => name.IsHeld);

    /// <summary>How much of it is among the ids, from 0 to 1. Another name counts only as a whole.</summary>
    public double HeldBy(ReadOnlySpan<int> ids)
    {
        var share = Names[0].ShareIn(ids);
        for (var i = 1; i < Names.Length && share < OtherName; i++)
            share = Names[i].IsIn(ids) ? OtherName : share;
        return share;
    }

    /// <summary>Whether a word of a section's name belongs to it.</summary>
    public bool AccountsFor(int id, ReadOnlySpan<int> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].Ids.Contains(id) && (i == 0 || Names[i].IsIn(name)))
                return true;
        }

        return false;
    }
}
