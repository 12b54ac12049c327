namespace StudyBot.Core;

/// <summary>One Markdown file of the course that students read.</summary>
public sealed record Note
{
    /// <summary>Where the file lies in the knowledge folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public string? TopicId { get; init; }

    /// <summary>Ids of the objectives that the note serves.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    public DateOnly? Reviewed { get; init; }

    public IReadOnlyList<Uri> Sources { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether questions may be made from it.</summary>
    public bool MakesQuestions { get; init; } = true;

    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The note as the body of a page: HTML without scripts, every heading with its anchor as id.</summary>
    public required string Html { get; init; }
}
