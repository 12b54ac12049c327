namespace StudyBot.Core;

/// <summary>A quiz under way: which questions, in which order of options, and what was answered so far. Stored with the dialog.</summary>
/// <param name="Id">Never used again: answers are kept under it.</param>
/// <param name="Seed">Shuffles the options, so that a quiz shows the same after a restart.</param>
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
    public Question? OpenQuestion(Course course) => IsOver ? null : course.Questions.FirstOrDefault(question => question.Id == QuestionIds[Steps.Count]);

    public QuestionView View(Question question)
    {
        var order = Order(question);
        return new QuestionView(
            Id, Number, QuestionIds.Count, question.Id, question.Stem, [.. order.Select(option => question.Options[option].Text)], question.RightCount)
        {
            RuledOut = [.. Enumerable.Range(0, order.Count).Where(shown => RuledOut.Contains(order[shown]))],
        };
    }

    /// <summary>The options in the order shown, by their place in the course.</summary>
    public IReadOnlyList<int> Order(Question question)
    {
        // The number keeps two questions of one quiz from sharing an order.
        var order = Enumerable.Range(0, question.Options.Count).ToArray();
        new Random(unchecked((Seed * 397) ^ Number)).Shuffle(order);
        return order;
    }

    public QuizSession After(QuizStep step) => this with { Steps = [.. Steps, step], RuledOut = [], Hints = 0 };
}
