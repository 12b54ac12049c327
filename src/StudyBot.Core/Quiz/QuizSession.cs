using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>A quiz under way: which questions, how they are shuffled, and what was answered so far. Stored with the dialog.</summary>
/// <param name="Id">Never used again: answers are kept under it.</param>
/// <param name="Seed">Shuffles what is shown, so that a quiz shows the same after a restart. It tells the key of an ordering or matching question, so it never leaves the house.</param>
/// <param name="About">What the student asked to be quizzed on; null for the whole course.</param>
public sealed record QuizSession(string Id, int Seed, string? About, IReadOnlyList<string> QuestionIds, IReadOnlyList<QuizStep> Steps)
{
    /// <summary>Wrong options of the open question that a hint has ruled out, by their place in the course.</summary>
    public IReadOnlyList<int> RuledOut { get; init; } = [];

    /// <summary>How many hints the open question has had.</summary>
    public int Hints { get; init; }

    /// <summary>The open question's place in the quiz, from 1.</summary>
    public int Number => Steps.Count + 1;

    public bool IsOver => Steps.Count >= QuestionIds.Count;

    /// <summary>The open question; null when the quiz is over or an instructor has taken the question out of the course meanwhile.</summary>
    public Question? OpenQuestion(Course course) => IsOver ? null : course.FindQuestion(QuestionIds[Steps.Count]);

    public QuestionView View(Question question)
    {
        var order = Order(question);
        return new QuestionView(Id, Number, QuestionIds.Count, question.Id, question.Stem, question.Form switch
        {
            QuestionForm.Choice choice => new ShownForm.Choice([.. order.Select(option => choice.Options[option].Text)], choice.RightCount)
            {
                RuledOut = [.. Enumerable.Range(0, order.Count).Where(shown => RuledOut.Contains(order[shown]))],
            },
            QuestionForm.Typed => new ShownForm.Typed(),
            QuestionForm.Ordering ordering => new ShownForm.Ordering([.. order.Select(step => ordering.Steps[step])]),
            QuestionForm.Matching matching => new ShownForm.Matching(
                matching.LeftTitle, [.. matching.Pairs.Select(pair => pair.Left)], matching.RightTitle, [.. order.Select(pair => matching.Pairs[pair].Right)]),
            _ => throw new UnreachableException(),
        })
        {
            IsAuto = question.IsAuto,
        };
    }

    /// <summary>The options, steps or right entries in the order shown, by their place in the course.</summary>
    public IReadOnlyList<int> Order(Question question) => OptionOrder.Of(question, Seed, Number);

    public QuizSession After(QuizStep step) => this with { Steps = [.. Steps, step], RuledOut = [], Hints = 0 };
}
