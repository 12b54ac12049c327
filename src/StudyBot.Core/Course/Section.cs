namespace StudyBot.Core;

/// <summary>What stands under one heading, down to the next heading of any level: the unit that is found and cited.</summary>
public sealed record Section
{
    public required SectionRef Ref { get; init; }

    /// <summary>The level of the heading, 1 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>The text as a reader sees it, without Markdown, sentence by sentence; a list entry or a table row is at least one.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Its tables, cell by cell; their rows are among the sentences, too.</summary>
    public IReadOnlyList<SectionTable> Tables { get; init; } = [];

    /// <summary>A sentence as it is quoted: a row of a table with the names of its columns, which a line of cells leaves out.</summary>
    public string InWords(string sentence)
    {
        foreach (var table in Tables)
        {
            if (table.InWords(sentence) is { } words)
                return words;
        }

        return sentence;
    }

    public string? TopicId { get; init; }

    /// <summary>Ids of the resources that the section links.</summary>
    public IReadOnlyList<string> ResourceIds { get; init; } = [];
}
