namespace StudyBot.Core;

/// <summary>What came of a question put to the course.</summary>
public abstract record AskOutcome
{
    private AskOutcome() { }

    /// <summary>A passage answers it; its section is cited.</summary>
    public sealed record Answered(Passage Passage, double Score, IReadOnlyList<Resource> Resources) : AskOutcome;

    /// <summary>It names several sections equally well: the student chooses.</summary>
    public sealed record Choose(IReadOnlyList<SectionRef> Sections, double Score) : AskOutcome;

    /// <summary>Nothing in the notes covers it; the nearest sections and the right resource are offered instead.</summary>
    public sealed record NotCovered(IReadOnlyList<SectionRef> Nearest, double Score, IReadOnlyList<Resource> Resources) : AskOutcome;

    /// <summary>The answer would tell the key of the open question.</summary>
    public sealed record Withheld : AskOutcome;
}
