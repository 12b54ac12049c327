using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Core;

namespace StudyBot.Storage;

// The statements of one turn, in the order in which rows refer to each other.
internal static partial class TurnWrite
{
    /// <summary>
    /// False when the inbound activity is there already, or the conversation, or a group's quiz that it adds to, has moved on: then the caller undoes it all.
    /// </summary>
    public static bool Apply(Session session, TurnCommit commit)
    {
        if (!MoveConversation(session, commit) || !AddTurn(session, commit))
            return false;

        AddActivities(session, commit);
        _ = session.Ask("place-student").Id(commit.Student).Id(commit.Conversation).Run();
        for (var place = 0; place < commit.Records.Count; place++)
        {
            if (!AddRecord(session, commit, commit.Records[place], place))
                return false;
        }

        return true;
    }

    private static bool MoveConversation(Session session, TurnCommit commit)
    {
        var lastSequence = commit.LastSequence + commit.Activities.Count;
        var isMoved = 1 == session.Ask("advance-conversation")
            .Text(commit.Dialog).Number(lastSequence).Id(commit.CourseId).Time(commit.At)
            .Id(commit.Conversation).Number(commit.LastSequence).Run();
        return isMoved || (commit.LastSequence == 0 && 1 == session.Ask("open-conversation")
            .Text(commit.Dialog).Number(lastSequence).Id(commit.CourseId).Time(commit.At)
            .Id(commit.Conversation).Id(commit.Student).Run());
    }

    private static bool AddTurn(Session session, TurnCommit commit) => 1 == session.Ask("add-turn")
        .Id(commit.Conversation).Id(commit.InboundId).Id(commit.Student).Id(commit.CourseId)
        .Number(commit.LastSequence + 1).Number(commit.LastSequence + commit.Activities.Count).Time(commit.At).Run();

    private static void AddActivities(Session session, TurnCommit commit)
    {
        var sequence = commit.LastSequence;
        foreach (var json in commit.Activities)
        {
            _ = session.Ask("add-activity").Id(commit.Conversation).Number(++sequence).Text(json).Run();
            if (commit.DeliverTo is { } address)
                _ = session.Ask("add-delivery").Id(commit.Conversation).Number(sequence).Text(address.AbsoluteUri).Run();
        }
    }

    private static bool AddRecord(Session session, TurnCommit commit, StudyRecord record, int place) => record switch
    {
        StudyRecord.AnswerGiven answer => AddAnswer(session, commit, answer),
        StudyRecord.NotCovered notCovered => 1 == session.Ask("add-not-covered").Id(commit.Conversation).Id(commit.InboundId).Number(place)
            .Id(commit.Student).Id(commit.CourseId).Text(notCovered.Question).Time(commit.At).Run(),
        StudyRecord.GroupStep step => GroupQuizWrite.Step(session, step, commit.CourseId, commit.At),
        StudyRecord.VoteCast vote => GroupQuizWrite.Vote(session, vote, commit.Student, commit.At),
        StudyRecord.MessageWanted wanted => GroupQuizWrite.WantMessage(session, wanted),
        StudyRecord.PseudonymTaken taken => GroupQuizWrite.TakePseudonym(session, taken, commit.Student),
        StudyRecord.Forgotten => Forgetting.Apply(session, commit),
        StudyRecord.PseudonymGivenUp given => GroupQuizWrite.GiveUpPseudonym(session, given, commit.Student),
        _ => throw new UnreachableException(),
    };

    private static bool AddAnswer(Session session, TurnCommit commit, StudyRecord.AnswerGiven answer)
    {
        var isFirst = 1 == session.Ask("add-answer")
            .Id(commit.Student).Id(commit.CourseId).Id(answer.QuestionId).Claim(answer.IsRight).Time(commit.At)
            .Id(answer.QuizId).Number(answer.Number).Text(JsonSerializer.Serialize(answer.Chosen, Json.Default.IReadOnlyListString))
            .Number(answer.Hints).Run();

        // The same place in the same quiz was answered before, in another activity: the first answer stands.
        if (isFirst)
        {
            _ = session.Ask("set-last-answer")
                .Id(commit.Student).Id(commit.CourseId).Id(answer.QuestionId).Claim(answer.IsRight).Time(commit.At).Run();
        }

        return true;
    }

    [JsonSerializable(typeof(IReadOnlyList<string>))]
    private sealed partial class Json : JsonSerializerContext;
}
