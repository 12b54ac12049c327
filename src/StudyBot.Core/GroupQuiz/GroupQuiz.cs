namespace StudyBot.Core;

/// <summary>
/// A quiz for everybody in a thread: one question at a time, answered by each in private, its result shown to all. An instructor may have a question
/// voted on, talked over and voted on again, which is Mazur's Peer Instruction (Crouch and Mazur, American Journal of Physics 69, 970, 2001).
/// </summary>
/// <param name="Id">Never used again: answers are kept under it.</param>
/// <param name="About">What was asked for; null for the whole course.</param>
public sealed record GroupQuiz(string Id, int Seed, string? About, IReadOnlyList<string> QuestionIds, Asker Asker, TimeSpan VotingTime)
{
    /// <summary>The place of the question that it has come to, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Which vote on that question: the first, or the second after a discussion.</summary>
    public int Round { get; init; } = 1;

    public GroupPhase Phase { get; init; }

    /// <summary>When the result shows by itself; null while nobody votes.</summary>
    public DateTimeOffset? Deadline { get; init; }

    public string QuestionId => QuestionIds[Number - 1];

    public bool IsLast => Number >= QuestionIds.Count;

    /// <summary>Whether the key of the question must not be seen yet.</summary>
    public bool HidesKey => Phase is GroupPhase.Voting or GroupPhase.Discussing;

    public GroupQuiz Vote(DateTimeOffset now) => this with { Phase = GroupPhase.Voting, Deadline = now + VotingTime };

    public GroupQuiz Discuss() => this with { Phase = GroupPhase.Discussing, Deadline = null };

    public GroupQuiz VoteAgain(DateTimeOffset now) => Vote(now) with { Round = 2 };

    public GroupQuiz Show() => this with { Phase = GroupPhase.Shown, Deadline = null };

    /// <summary>The next question that the course still has, or the end.</summary>
    public GroupQuiz Next(Course course, DateTimeOffset now)
    {
        for (var number = Number + 1; number <= QuestionIds.Count; number++)
        {
            if (course.FindQuestion(QuestionIds[number - 1]) is not null)
                return Vote(now) with { Number = number, Round = 1 };
        }

        return End();
    }

    public GroupQuiz End() => this with { Phase = GroupPhase.Ended, Deadline = null };
}
