namespace StudyBot.Core;

/// <summary>A row of a table with the cell that is asked for, and the words of all.</summary>
internal sealed class TableEntry(IReadOnlyList<string> row, int asked, Kin kin)
{
    public string Text => row[asked];

    public IReadOnlyList<string> Row => row;

    /// <summary>The words of each cell.</summary>
    public IReadOnlyList<List<string>> Words { get; } = [.. row.Select(Core.Words.Of)];

    public List<string> Names => Words[asked];

    public bool IsName { get; } = Phrase.IsName(row[asked]);

    /// <summary>What the notes say that it is; null when they don't define it.</summary>
    public Definition? Definition { get; } = kin.Find(row[asked]);

    /// <summary>Whether a text says its name, or another one that it has.</summary>
    public bool IsNamedIn(List<string> text) => Phrase.IndexOf(text, Names) >= 0 || Definition?.IsNamedIn(text) is true;

    /// <summary>Whether the two cells say different things: none says all that the other says.</summary>
    public bool Differs(TableEntry other, int column) => !Phrase.Holds(Words[column], other.Words[column]) && !Phrase.Holds(other.Words[column], Words[column]);

    /// <summary>Whether the two can be options of one question.</summary>
    public bool IsApartFrom(TableEntry other) =>
        Differs(other, asked) && (Definition is null || other.Definition is null || (Definition != other.Definition && !Definition.IsRelatedTo(other.Definition)));
}
