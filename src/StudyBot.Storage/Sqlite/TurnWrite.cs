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
        var (student, lastConversation) = FindStudent(session, commit.Student);
        if (MoveConversation(session, commit, student) is not { } conversation || !AddTurn(session, commit, conversation, student))
            return false;

        AddActivities(session, commit, conversation);
        if (lastConversation != conversation)
        {
            _ = session.Ask("place-student").Number(conversation).Number(student).Run();
            session.Recent.Keep(commit.Student, student, conversation);
        }

        for (var place = 0; place < commit.Records.Count; place++)
        {
            if (!AddRecord(session, commit, conversation, student, commit.Records[place], place))
                return false;
        }

        return true;
    }

    /// <summary>The conversation's number; null when there is none.</summary>
    public static long? FindConversation(Session session, ConversationKey key)
    {
        if (session.Recent.Find(key) is { } recent)
            return recent;
        var number = session.Ask("find-conversation-number").Id(key).ReadNumber();
        if (number is { } found)
            session.Recent.Keep(key, found);
        return number;
    }

    /// <summary>The student's number, and that of the conversation where they had the last turn.</summary>
    private static (long Student, long? Conversation) FindStudent(Session session, StudentKey key)
    {
        if (session.Recent.Find(key) is { } recent)
            return recent;
        var (number, conversation) = session.Ask("find-student").Id(key).ReadAll(row => (row.NumberAt(0), row.NumberOrNullAt(1))) is [var known]
            ? known
            : (session.Ask("add-student").Id(key).ReadNumber()!.Value, null);
        session.Recent.Keep(key, number, conversation);
        return (number, conversation);
    }

    /// <summary>The conversation's number; null when it does not stand where the turn began.</summary>
    private static long? MoveConversation(Session session, TurnCommit commit, long student)
    {
        var lastSequence = commit.LastSequence + commit.Activities.Count;
        if (FindConversation(session, commit.Conversation) is { } number)
        {
            return 1 == session.Ask("advance-conversation")
                .Text(commit.Dialog).Number(lastSequence).Id(commit.CourseId).Time(commit.At).Number(number).Number(commit.LastSequence).Run()
                ? number
                : null;
        }

        return commit.LastSequence > 0
            ? null
            : session.Ask("open-conversation")
                .Text(commit.Dialog).Number(lastSequence).Id(commit.CourseId).Time(commit.At).Id(commit.Conversation).Number(student).ReadNumber();
    }

    private static bool AddTurn(Session session, TurnCommit commit, long conversation, long student) => 1 == session.Ask("add-turn")
        .Number(conversation).Id(commit.InboundId).Number(student).Id(commit.CourseId)
        .Number(commit.LastSequence + 1).Number(commit.LastSequence + commit.Activities.Count).Time(commit.At).Run();

    private static void AddActivities(Session session, TurnCommit commit, long conversation)
    {
        var sequence = commit.LastSequence;
        foreach (var json in commit.Activities)
        {
            _ = session.Ask("add-activity").Number(conversation).Number(++sequence).Text(json).Run();
            if (commit.DeliverTo is { } address)
                _ = session.Ask("add-delivery").Text(address.AbsoluteUri).Run();
        }
    }

    private static bool AddRecord(Session session, TurnCommit commit, long conversation, long student, StudyRecord record, int place) => record switch
    {
        StudyRecord.AnswerGiven answer => AddAnswer(session, commit, student, answer),
        StudyRecord.NotCovered notCovered => 1 == session.Ask("add-not-covered").Number(conversation).Id(commit.InboundId).Number(place)
            .Number(student).Id(commit.CourseId).Text(notCovered.Question).Time(commit.At).Run(),
        StudyRecord.GroupStep step => GroupQuizWrite.Step(session, step, commit.CourseId, commit.At),
        StudyRecord.VoteCast vote => GroupQuizWrite.Vote(session, vote, student, commit.At),
        StudyRecord.MessageWanted wanted => GroupQuizWrite.WantMessage(session, wanted),
        StudyRecord.PseudonymTaken taken => GroupQuizWrite.TakePseudonym(session, taken, student),
        StudyRecord.Forgotten => Forgetting.Apply(session, commit, conversation, student),
        StudyRecord.PseudonymGivenUp given => GroupQuizWrite.GiveUpPseudonym(session, given, student),
        _ => throw new UnreachableException(),
    };

    private static bool AddAnswer(Session session, TurnCommit commit, long student, StudyRecord.AnswerGiven answer)
    {
        var isFirst = 1 == session.Ask("add-answer")
            .Number(student).Id(commit.CourseId).Id(answer.QuestionId).Claim(answer.IsRight).Time(commit.At)
            .Id(answer.QuizId).Number(answer.Number).Text(JsonSerializer.Serialize(answer.Chosen, Json.Default.IReadOnlyListString))
            .Number(answer.Hints).Run();

        // The same place in the same quiz was answered before, in another activity: the first answer stands.
        if (isFirst)
        {
            _ = session.Ask("set-last-answer")
                .Number(student).Id(commit.CourseId).Id(answer.QuestionId).Claim(answer.IsRight).Time(commit.At).Run();
            session.Answers.Note(commit.Student, commit.CourseId, answer.QuestionId, new LastAnswer(answer.IsRight, commit.At));
        }

        return true;
    }

    [JsonSerializable(typeof(IReadOnlyList<string>))]
    private sealed partial class Json : JsonSerializerContext;
}
