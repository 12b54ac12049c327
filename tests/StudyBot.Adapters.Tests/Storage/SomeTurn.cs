using StudyBot.Core;

namespace StudyBot.Adapters.Tests;

internal static class SomeTurn
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 30, 0, 125, TimeSpan.Zero);

    public static readonly ConversationKey Conversation = new("tenant", "channel", "conversation");

    public static readonly StudentKey Student = new("tenant", "channel", "student");

    public static TurnCommit With(string inboundId, long after = 0, params string[] activities) => new()
    {
        Conversation = Conversation,
        Student = Student,
        CourseId = "course",
        InboundId = inboundId,
        At = Now,
        LastSequence = after,
        Dialog = $"dialog after {inboundId}",
        Activities = [.. activities],
    };

    public static StudyRecord.AnswerGiven Answer(string quizId, int number, string questionId, bool isRight) =>
        new(quizId, number, questionId, ["the customer"], isRight, Hints: 0);
}
