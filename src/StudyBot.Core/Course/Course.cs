namespace StudyBot.Core;

/// <summary>What a knowledge folder means, at one moment: immutable, so that a turn sees one course from beginning to end.</summary>
public sealed record Course
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public ExamShape? Exam { get; init; }

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What the exam asks for, in the order of the topics; empty when the course names none.</summary>
    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Places to look. The first is where a student is sent when nothing else fits.</summary>
    public IReadOnlyList<Resource> Resources { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Phrasing> Phrasings { get; init; } = [];
}
