namespace StudyBot.Core;

/// <summary>A question as the student sees it: options in their shuffled order, and nothing of the key but how many to choose.</summary>
/// <param name="Number">Its place in the quiz, from 1.</param>
/// <param name="Count">How many questions the quiz has.</param>
/// <param name="Choose">How many options to choose.</param>
public sealed record QuestionView(string QuizId, int Number, int Count, string QuestionId, string Stem, IReadOnlyList<string> Options, int Choose)
{
    /// <summary>Options that a hint has ruled out; they keep their letters.</summary>
    public IReadOnlyList<int> RuledOut { get; init; } = [];

    /// <summary>The options still to choose from.</summary>
    public IEnumerable<int> Open => Enumerable.Range(0, Options.Count).Except(RuledOut);

    public static char Letter(int option) => (char)('A' + option);
}
