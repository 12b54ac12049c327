using StudyBot.Core;

namespace StudyBot.Storage;

// Deletes what was kept of a student before the turn that asks for it, which stays: its reply has still to be delivered.
internal static class Forgetting
{
    private static readonly string[] OfTheStudent = ["forget-answers", "forget-last-answers", "forget-votes", "forget-pseudonyms", "forget-not-covered"];

    public static bool Apply(Session session, TurnCommit commit, long conversation, long student)
    {
        foreach (var statement in OfTheStudent)
            _ = session.Ask(statement).Number(student).Run();

        foreach (var (spokenIn, first, last) in ForgetTurns(session, commit, conversation, student))
        {
            _ = session.Ask("forget-deliveries").Number(spokenIn).Number(first).Number(last).Run();
            _ = session.Ask("forget-activities").Number(spokenIn).Number(first).Number(last).Run();
        }

        _ = session.Ask("forget-conversations").Number(student).Number(conversation).Run();
        _ = session.Ask("disown-conversations").Number(student).Number(conversation).Run();
        GroupQuizWrite.ForgetAsker(session, commit.Student);
        session.LetGo();
        return true;
    }

    private static List<(long Conversation, long First, long Last)> ForgetTurns(Session session, TurnCommit commit, long conversation, long student) =>
        session.Ask("forget-turns").Number(student).Number(conversation).Id(commit.InboundId)
            .ReadAll(row => (row.NumberAt(0), row.NumberAt(1), row.NumberAt(2)));
}
