namespace StudyBot.Core;

/// <summary>What a turn adds to the history of its student, or of the group in which it was taken.</summary>
public abstract record StudyRecord
{
    private StudyRecord() { }

    /// <summary>An answer that counted. Quiz and number name it for ever: the same place in the same quiz is answered once.</summary>
    public sealed record AnswerGiven(string QuizId, int Number, string QuestionId, IReadOnlyList<string> Chosen, bool IsRight, int Hints) : StudyRecord;

    /// <summary>A question to the notes that they do not cover; instructors see which ones are asked.</summary>
    public sealed record NotCovered(string Question) : StudyRecord;

    /// <summary>A group's quiz has begun or gone on. The turn is refused when it was not at that version any more, or another is open in the thread.</summary>
    /// <param name="Version">What it goes on from; 0 for one that begins.</param>
    /// <param name="Settled">The question whose key shows now.</param>
    public sealed record GroupStep(ConversationKey Thread, ConversationKey Group, GroupQuiz Quiz, long Version, string Place, SettledQuestion? Settled) : StudyRecord;

    /// <summary>A vote in a group's quiz; a student's last one in a round counts. The turn is refused when the quiz has moved on from that version.</summary>
    public sealed record VoteCast(ConversationKey Thread, string QuizId, long Version, int Number, int Round, string Chosen) : StudyRecord;

    /// <summary>The message of a group's quiz is to be posted once more.</summary>
    public sealed record MessageWanted(ConversationKey Thread, string QuizId) : StudyRecord;

    /// <summary>The student is on the group's leaderboard from now on. The turn is refused when another has the name.</summary>
    public sealed record PseudonymTaken(ConversationKey Group, string Name) : StudyRecord;

    public sealed record PseudonymGivenUp(ConversationKey Group) : StudyRecord;

    /// <summary>All that was kept of the student before this turn is deleted: answers, votes, questions, what was said to them, in every conversation.</summary>
    public sealed record Forgotten : StudyRecord;
}
