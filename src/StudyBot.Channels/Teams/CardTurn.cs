using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Words the turn of a button that was pressed on a card: what takes the card's place, and what is said below it.</summary>
internal static class CardTurn
{
    private const string Earlier = "That was the card of an earlier question, so nothing was scored. Say \"repeat\" to see the open one.";
    private const string OneStudentEach = " A card is for the student who began its quiz.";

    public static RenderActivities Of(Activity inbound, CardPress press, Uri publicAddress) => (replies, _, _) =>
    {
        var (answer, below) = Settle(replies, press, TeamsTalk.ScopeOf(inbound), publicAddress);
        return [InvokeAnswer.Store(answer), .. ConnectorTurn.Word(below, inbound, inbound.From!, publicAddress)];
    };

    private static (WrittenJson Answer, IEnumerable<Reply> Below) Settle(IReadOnlyList<Reply> replies, CardPress press, TeamsScope scope, Uri publicAddress)
    {
        if (replies.FirstOrDefault(reply => reply.Closes is { } question && IsOf(press, question)) is { Closes: { } closed } feedback)
        {
            return press.Deed is CardDeed.Stop
                ? (InvokeAnswer.Card(TeamsCard.Closed(closed, "You have ended the quiz here.", publicAddress)), replies)
                : (InvokeAnswer.Card(TeamsCard.Closed(closed, feedback.Text, publicAddress)), replies.Where(reply => reply != feedback));
        }

        if (replies is [.., { Question: { } open } asked])
        {
            if (!IsOf(press, open))
                return (InvokeAnswer.Notice(Earlier), []);
            var said = string.Join("\n\n", replies.SkipLast(1).Select(reply => reply.Text));
            return (TeamsCard.Open(open, asked.Text, publicAddress, said) is { } card ? InvokeAnswer.Card(card) : InvokeAnswer.Notice(ReplyMarkdown.Speakable(said)), []);
        }

        var notice = ReplyMarkdown.Speakable(string.Join(' ', replies.Select(reply => reply.Text)));
        return (InvokeAnswer.Notice(scope is TeamsScope.Personal ? notice : notice + OneStudentEach), []);
    }

    private static bool IsOf(CardPress press, QuestionView question) => press.QuizId == question.QuizId && press.Number == question.Number;
}
