namespace StudyBot.Core;

/// <summary>A question as the student sees it: what there is to answer with in its shuffled order, and nothing of the key.</summary>
/// <param name="Number">Its place in the quiz, from 1.</param>
/// <param name="Count">How many questions the quiz has.</param>
public sealed record QuestionView(string QuizId, int Number, int Count, string QuestionId, string Stem, ShownForm Form)
{
    /// <summary>Whether it was made from the notes, which the student is told.</summary>
    public bool IsAuto { get; init; }

    /// <summary>The letter under which an option or an entry is shown.</summary>
    public static char Letter(int place) => (char)('A' + place);
}
