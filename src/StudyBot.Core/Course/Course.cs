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

    /// <summary>The written ones, then those made from the notes.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The questions that an instructor wrote.</summary>
    public IReadOnlyList<Question> Written => Questions is QuestionBank bank ? bank.Written : [.. Questions.Where(question => !question.IsAuto)];

    /// <summary>Null when the course has none of that id, or no longer.</summary>
    public Question? FindQuestion(string id) => Questions is QuestionBank bank ? bank.Find(id) : Questions.FirstOrDefault(question => question.Id == id);

    public IReadOnlyList<Phrasing> Phrasings { get; init; } = [];
}
