namespace StudyBot.Core;

/// <summary>How answers from the notes are worded.</summary>
public static class AskWording
{
    public static Reply Of(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answered answered => Answered(answered),
        AskOutcome.Choose choose => new Reply($"The notes have more than one section on that. Which one do you mean?\n\n{Numbered(choose.Sections)}") { Suggestions = Headings(choose.Sections) },
        AskOutcome.NotCovered notCovered => NotCovered(notCovered),
        AskOutcome.Withheld => new Reply("That is what the open question is about, so I'll quote it once you have answered. You can also say **hint** or **skip**."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Reply Answered(AskOutcome.Answered answered)
    {
        var lines = new List<string> { MarkdownText.Quote(answered.Passage.Quote), $"From {MarkdownText.Link(answered.Passage.Section)}" };
        if (answered.Resources.Count > 0)
            lines.Add($"More: {string.Join(" · ", answered.Resources.Select(MarkdownText.Link))}");
        return new Reply(string.Join("\n\n", lines)) { Cites = answered.Passage };
    }

    private static Reply NotCovered(AskOutcome.NotCovered notCovered)
    {
        var lines = new List<string> { "The notes don't cover that." };
        if (notCovered.Nearest.Count > 0)
            lines.Add($"The nearest they have:\n\n{Numbered(notCovered.Nearest)}");
        lines.AddRange(notCovered.Resources.Select(resource => $"Another place to look: {MarkdownText.Link(resource)}. {MarkdownText.Escape(resource.When)}"));
        return new Reply(string.Join("\n\n", lines)) { Suggestions = Headings(notCovered.Nearest) };
    }

    private static string Numbered(IReadOnlyList<SectionRef> sections) => string.Join('\n', sections.Select((section, i) => $"{i + 1}. {MarkdownText.Link(section)}"));

    private static IReadOnlyList<string> Headings(IReadOnlyList<SectionRef> sections) => [.. sections.Select(section => section.Heading).Distinct()];
}
