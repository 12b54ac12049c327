namespace StudyBot.Core;

/// <summary>A question of the course. Its id carries a student's history through every rewording.</summary>
public sealed record Question
{
    public required string Id { get; init; }

    public required string Stem { get; init; }

    public required QuestionForm Form { get; init; }

    /// <summary>Why the key is right, as text without Markdown.</summary>
    public required string Explanation { get; init; }

    /// <summary>The sections that settle it; the first is cited.</summary>
    public IReadOnlyList<SectionRef> Sections { get; init; } = [];

    public string? TopicId { get; init; }

    public string? ObjectiveId { get; init; }

    /// <summary>Official pages that it rests on: those of its file, then those that its explanation links.</summary>
    public IReadOnlyList<Uri> Sources { get; init; } = [];

    /// <summary>Whether it was made from the notes; false for one that an instructor wrote.</summary>
    public bool IsAuto { get; init; }

    /// <summary>What is chosen from; none for a question that is answered in another way.</summary>
    public IReadOnlyList<Option> Options => Form is QuestionForm.Choice choice ? choice.Options : [];

    public bool IsMultipleResponse => Form is QuestionForm.Choice { RightCount: > 1 };
}
