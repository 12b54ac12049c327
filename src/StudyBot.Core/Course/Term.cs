namespace StudyBot.Core;

/// <summary>A word of the field. All its names mean the same to the search.</summary>
public sealed record Term
{
    public required string Name { get; init; }

    /// <summary>Short forms, other and former names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The meaning, as text without Markdown.</summary>
    public required string Meaning { get; init; }

    /// <summary>The section that says more, if the entry links one.</summary>
    public SectionRef? Section { get; init; }

    /// <summary>Whether questions may be made from it.</summary>
    public bool MakesQuestions { get; init; } = true;
}
