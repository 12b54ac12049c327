using StudyBot.Core;

namespace StudyBot.Storage;

// Deletes what was kept of a student before the turn that asks for it, which stays: its reply has still to be delivered.
internal static class Forgetting
{
    private static readonly string[] OfTheStudent = ["forget-answers", "forget-last-answers", "forget-votes", "forget-pseudonyms", "forget-not-covered"];

    public static bool Apply(Session session, TurnCommit commit)
    {
        foreach (var statement in OfTheStudent)
            _ = session.Ask(statement).Id(commit.Student).Run();

        foreach (var (conversation, first, last) in ForgetTurns(session, commit))
        {
            _ = session.Ask("forget-deliveries").Id(conversation).Number(first).Number(last).Run();
            _ = session.Ask("forget-activities").Id(conversation).Number(first).Number(last).Run();
        }

        _ = session.Ask("forget-conversations").Id(commit.Student).Id(commit.Conversation).Run();
        _ = session.Ask("disown-conversations").Id(commit.Student).Id(commit.Conversation).Run();
        GroupQuizWrite.ForgetAsker(session, commit.Student);
        return true;
    }

    private static List<(ConversationKey Conversation, long First, long Last)> ForgetTurns(Session session, TurnCommit commit) =>
        session.Ask("forget-turns").Id(commit.Student).Id(commit.Conversation).Id(commit.InboundId)
            .ReadAll(row => (new ConversationKey(row.TextAt(0), row.TextAt(1), row.TextAt(2)), row.NumberAt(3), row.NumberAt(4)));
}
