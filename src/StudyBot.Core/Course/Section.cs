namespace StudyBot.Core;

/// <summary>What stands under one heading, down to the next heading of any level: the unit that is found and cited.</summary>
public sealed record Section
{
    public required SectionRef Ref { get; init; }

    /// <summary>The level of the heading, 1 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>The text as a reader sees it, without Markdown, sentence by sentence; a list entry or a table row is at least one.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    public string? TopicId { get; init; }

    /// <summary>Ids of the resources that the section links.</summary>
    public IReadOnlyList<string> ResourceIds { get; init; } = [];
}
