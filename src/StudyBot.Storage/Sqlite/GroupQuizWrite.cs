using StudyBot.Core;

namespace StudyBot.Storage;

// What a turn adds to a group. Each answers false when it does not go on from what is stored: then the caller undoes the turn.
internal static class GroupQuizWrite
{
    public static bool Step(Session session, StudyRecord.GroupStep step, string courseId, DateTimeOffset at)
    {
        var state = GroupQuizJson.Write(step.Quiz);
        var isTaken = 1 == (step.Version == 0
            ? session.Ask("open-group-quiz").Id(step.Thread).Id(step.Quiz.Id).Id(step.Group.Id).Id(courseId).Text(state).Text(step.Place).Time(at).Run()
            : session.Ask("advance-group-quiz").Text(state).Claim(step.Quiz.Phase is not GroupPhase.Ended).Id(step.Thread).Id(step.Quiz.Id).Number(step.Version).Run());
        if (isTaken && step.Settled is { } settled)
        {
            foreach (var statement in new[] { "settle-answers", "settle-last-answers" })
            {
                _ = session.Ask(statement).Id(courseId).Id(settled.QuestionId).Text(settled.Right).Time(at)
                    .Id(step.Thread).Id(step.Quiz.Id).Number(settled.Number).Run();
            }

            session.Answers.LetGo();
        }

        return isTaken;
    }

    public static bool Vote(Session session, StudyRecord.VoteCast vote, long student, DateTimeOffset at)
    {
        var isTaken = 1 == session.Ask("cast-vote").Number(vote.Number).Number(vote.Round).Number(student).Text(vote.Chosen).Time(at)
            .Id(vote.Thread).Id(vote.QuizId).Number(vote.Version).Run();
        if (isTaken)
            _ = session.Ask("count-vote").Id(vote.Thread).Id(vote.QuizId).Run();
        return isTaken;
    }

    public static bool WantMessage(Session session, StudyRecord.MessageWanted wanted) => 1 == session.Ask("want-message").Id(wanted.Thread).Id(wanted.QuizId).Run();

    public static bool TakePseudonym(Session session, StudyRecord.PseudonymTaken taken, long student) =>
        1 == session.Ask("take-pseudonym").Id(taken.Group).Number(student).Text(taken.Name).Run();

    /// <summary>Takes the name of whoever began them out of quizzes: their messages are edited once more. An open one goes on.</summary>
    public static void ForgetAsker(Session session, StudentKey student)
    {
        foreach (var (thread, quiz, version) in session.Ask("find-begun-group-quizzes").Id(student)
            .ReadAll(row => (new ConversationKey(row.TextAt(0), row.TextAt(1), row.TextAt(2)), GroupQuizJson.Read(row.TextAt(3)), row.NumberAt(4))))
        {
            var state = GroupQuizJson.Write(quiz with { Asker = quiz.Asker.Forget() });
            _ = session.Ask("advance-group-quiz").Text(state).Claim(quiz.Phase is not GroupPhase.Ended).Id(thread).Id(quiz.Id).Number(version).Run();
        }
    }

    public static bool GiveUpPseudonym(Session session, StudyRecord.PseudonymGivenUp given, long student) =>
        1 == session.Ask("give-up-pseudonym").Id(given.Group).Number(student).Run();
}
