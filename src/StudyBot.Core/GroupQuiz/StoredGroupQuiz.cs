namespace StudyBot.Core;

/// <summary>A group's quiz as it is kept.</summary>
/// <param name="Version">One more with each step; a vote leaves it as it is.</param>
/// <param name="Place">Where its message is posted, in the channel's words.</param>
public sealed record StoredGroupQuiz(ConversationKey Thread, ConversationKey Group, GroupQuiz Quiz, long Version, string Place)
{
    /// <summary>All votes so far.</summary>
    public int Votes { get; init; }

    /// <summary>What the message shows.</summary>
    public required ShownGroupQuiz Shown { get; init; }

    /// <summary>Whether the message shows less than what the quiz has come to.</summary>
    public bool IsBehind => Shown.Version != Version || Shown.Votes != Votes;

    /// <summary>The step to what it becomes next. The question is settled when its key shows with that.</summary>
    public StudyRecord.GroupStep StepTo(GroupQuiz next, Course course) => new(
        Thread, Group, next, Version, Place,
        Quiz.HidesKey && !next.HidesKey && course.FindQuestion(Quiz.QuestionId) is { Form: QuestionForm.Choice { Key: [var right] } }
            ? new SettledQuestion(Quiz.Number, Quiz.QuestionId, right)
            : null);
}
