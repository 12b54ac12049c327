namespace StudyBot.Core;

/// <summary>What a turn adds to a student's history.</summary>
public abstract record StudyRecord
{
    private StudyRecord() { }

    /// <summary>An answer that counted. Quiz and number name it for ever: the same place in the same quiz is answered once.</summary>
    public sealed record AnswerGiven(string QuizId, int Number, string QuestionId, IReadOnlyList<string> Chosen, bool IsRight, int Hints) : StudyRecord;

    /// <summary>A question to the notes that they do not cover; instructors see which ones are asked.</summary>
    public sealed record NotCovered(string Question) : StudyRecord;
}
