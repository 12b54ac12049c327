using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Answers a button on the card of a group's quiz, and a client that wants the card as its student sees it.</summary>
internal sealed class GroupCardInvoke(InvokedTurn turns, GroupTalks talks, IGroupQuizStore quizzes, GroupScreens screens, GroupRosters rosters, GroupCardBell bell)
{
    private static readonly WrittenJson TooSlow = InvokeAnswer.Notice("This takes longer than usual. Look at the card again in a moment, and press once more if it has not counted.");

    public async Task<WrittenJson> AnswerAsync(HttpRequest request, Activity activity, Vetting.Fit fit, GroupValue value)
    {
        if (talks.Find(request, activity, fit) is not { } talk)
            return InvokeAnswer.NotOurs;

        // Who pressed is who the channel says.
        var student = new StudentKey(fit.Tenant, activity.ChannelId!, activity.From!.Id!);
        if (value.IsLook)
            return await DrawAsync(talk, value.Group!, student, cancellation: request.HttpContext.RequestAborted);
        if (value.FindPress() is not { } press)
            return InvokeAnswer.NotOurs;

        var utterance = new Utterance.PressedInGroup(press) { Student = student, Conversation = TeamsTalk.KeyOf(activity, fit.Tenant), Group = talk };
        switch (await turns.RunAsync(activity, utterance, Whisper, fit.ServiceUrl))
        {
            case TurnResult.Stored { Turn: var stored }:
                await LearnMessageAsync(talk, press.QuizId, activity.ReplyToId);
                bell.Ring();
                return InvokeAnswer.Find(stored) ?? await DrawAsync(talk, press.QuizId, student, CancellationToken.None);
            case TurnResult.Refused:
                return InvokeAnswer.TooFast;
            default:
                bell.Ring();
                return TooSlow;
        }
    }

    /// <summary>What is said to the one who pressed is the answer to the press. A press that said nothing is answered with the card as it is then.</summary>
    private static IReadOnlyList<Utf8Text> Whisper(IReadOnlyList<Reply> replies, long firstSequence, DateTimeOffset at) =>
        replies is [] ? [] : [InvokeAnswer.Store(InvokeAnswer.Notice(ReplyMarkdown.Speakable(string.Join(' ', replies.Select(reply => reply.Text)))))];

    private async Task<WrittenJson> DrawAsync(GroupTalk talk, string quizId, StudentKey student, CancellationToken cancellation)
    {
        if (await quizzes.FindQuizAsync(talk.Thread, quizId, cancellation) is not { } stored)
            return InvokeAnswer.NotOurs;
        var place = GroupPlace.Read(stored.Place);
        return InvokeAnswer.Card(GroupCard.Draw(await screens.DrawAsync(stored, student, cancellation), rosters.Find(place), place.Links, isOwn: true));
    }

    // A message that was posted without an answer is known again by the first button that is pressed on it.
    private async Task LearnMessageAsync(GroupTalk talk, string quizId, string? messageId)
    {
        if (messageId is { Length: > 0 } && await quizzes.FindQuizAsync(talk.Thread, quizId, CancellationToken.None) is { Shown.MessageId: "" } stored)
            await quizzes.NoteShownAsync(talk.Thread, quizId, stored.Shown with { MessageId = messageId }, CancellationToken.None);
    }
}
