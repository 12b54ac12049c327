using System.Globalization;

namespace StudyBot.Core;

/// <summary>The study assistant's side of a talk of several people: questions to the notes are answered in front of all, a quiz is for all, and what is for one alone is not held here.</summary>
internal sealed class GroupConversation(IGroupQuizStore quizzes, TimeProvider time, Func<long> draw)
{
    private static readonly TimeSpan UsualVotingTime = TimeSpan.FromMinutes(10);
    private const int MostOptions = 4;
    private const int MostRanks = 10;

    public async Task<Turn> TypedAsync(Dialog dialog, Utterance.Typed typed, GroupTalk talk, CourseInService service, CancellationToken cancellation)
    {
        var open = await quizzes.FindOpenQuizAsync(talk.Thread, cancellation);
        return GroupCommandReader.Read(typed.Text) switch
        {
            GroupCommand.Personal => Say(dialog, talk.HasPersonalTalk ? GroupWording.Moved : GroupWording.CannotMove),
            GroupCommand.Quiz when open is not null => Say(dialog, GroupWording.IsOpen(open.Quiz)),
            GroupCommand.Quiz quiz => await BeginAsync(dialog, quiz, typed.Student, talk, service, cancellation),
            GroupCommand.Leaderboard => Say(dialog, GroupWording.Leaderboard(await quizzes.ReadLeaderboardAsync(talk.Group, MostRanks, cancellation))),
            GroupCommand.Repeat when open is not null => new Turn(dialog, [], [new StudyRecord.MessageWanted(talk.Thread, open.Quiz.Id)]),
            GroupCommand.Step step when open is not null => Step(dialog, open, step.Deed, typed.Student, talk, service.Course) switch
            {
                { Replies: [] } taken => taken with { Replies = [new Reply("Done: see the card.")] },
                { Replies: var said } refused => refused with { Replies = [.. said.Select(reply => reply with { IsPrivate = false })] },
            },
            GroupCommand.Step or GroupCommand.Repeat => Say(dialog, GroupWording.NoQuiz),
            GroupCommand.Coaching => Say(dialog, GroupWording.NoCoaching),
            GroupCommand.Help => Say(dialog, GroupWording.Help(service.Course)),
            _ when open is { Quiz.Phase: GroupPhase.Voting } && dialog is not Dialog.Choosing && typed.Text.Trim() is [var letter] && char.IsAsciiLetterOrDigit(letter) => Say(dialog, GroupWording.AnswerByButton),
            _ => FreeTalk.Say(dialog, CommandReader.Read(typed.Text), typed.Text, service, GuardOf(open, service.Course)),
        };
    }

    public async Task<Turn> PressedAsync(Dialog dialog, Utterance.PressedInGroup pressed, GroupTalk talk, CourseInService service, CancellationToken cancellation)
    {
        var press = pressed.Press;
        if (await quizzes.FindQuizAsync(talk.Thread, press.QuizId, cancellation) is not { } stored)
            return Whisper(dialog, "That quiz is none of this talk, so nothing was counted.");
        if (press.Deed is GroupDeed.Rank)
            return await RankAsync(dialog, pressed.Student, talk, cancellation);

        // A card stays on somebody's screen after its question is closed: an old one never answers the new question.
        if (press.Number != stored.Quiz.Number || press.Round != stored.Quiz.Round)
            return Whisper(dialog, "That was an earlier question, so nothing was counted. The card shows the new one in a moment.");
        if (press.Deed is not GroupDeed.Vote)
            return Step(dialog, stored, press.Deed, pressed.Student, talk, service.Course);
        return stored.Quiz.Phase is GroupPhase.Voting ? Vote(dialog, stored, press.Option, service.Course) : Whisper(dialog, "The vote is closed, so nothing was counted.");
    }

    private static Turn Vote(Dialog dialog, StoredGroupQuiz stored, int? option, Course course)
    {
        var quiz = stored.Quiz;
        if (course.FindQuestion(quiz.QuestionId) is not { } question || option is not >= 0 || option >= question.Options.Count)
            return Whisper(dialog, "That is no option of this question, so nothing was counted.");
        var chosen = question.Options[OptionOrder.Of(question, quiz.Seed, quiz.Number)[option.Value]].Text;
        return new Turn(dialog, [], [new StudyRecord.VoteCast(stored.Thread, quiz.Id, stored.Version, quiz.Number, quiz.Round, chosen)]);
    }

    /// <summary>How the quiz goes on, if it is theirs to say.</summary>
    private Turn Step(Dialog dialog, StoredGroupQuiz stored, GroupDeed deed, StudentKey student, GroupTalk talk, Course course)
    {
        var quiz = stored.Quiz;
        if (quiz.Asker.Student != student && !quiz.Asker.IsForgotten && !talk.IsInstructor)
            return new Turn(dialog, [GroupWording.NotYours(quiz)], []);

        var next = (deed, quiz.Phase) switch
        {
            (GroupDeed.Show, GroupPhase.Voting or GroupPhase.Discussing) => quiz.Show(),
            (GroupDeed.Discuss, GroupPhase.Voting) when quiz.Round == 1 && talk.IsInstructor => quiz.Discuss(),
            (GroupDeed.Again, GroupPhase.Discussing) => quiz.VoteAgain(time.GetUtcNow()),
            (GroupDeed.Next, GroupPhase.Shown) => quiz.Next(course, time.GetUtcNow()),
            (GroupDeed.End, not GroupPhase.Ended) => quiz.End(),
            _ => null,
        };
        return next is null ? Whisper(dialog, WhyNot(deed, quiz)) : new Turn(dialog, [], [stored.StepTo(next, course)]);
    }

    private static string WhyNot(GroupDeed deed, GroupQuiz quiz) => (deed, quiz.Phase) switch
    {
        (_, GroupPhase.Ended) => "This quiz has ended.",
        (GroupDeed.Discuss, GroupPhase.Voting) => quiz.Round > 1 ? "It was talked over already: show the result." : "Only an instructor lets a question be talked over.",
        (GroupDeed.Next, _) => "Show the result first.",
        (GroupDeed.Again, _) => "A second vote comes after a discussion, before the result shows.",
        _ => "The result shows already.",
    };

    private async Task<Turn> BeginAsync(Dialog dialog, GroupCommand.Quiz asked, StudentKey student, GroupTalk talk, CourseInService service, CancellationToken cancellation)
    {
        if (talk.Place is null)
            return Say(dialog, GroupWording.NoPlace);
        if (asked.Count is 0)
            return Say(dialog, new Reply("A quiz needs at least one question: try **quiz 5**."));

        // One tap is an answer, and is not lost when the card is drawn anew below the finger: so each has one right option, and there are few.
        var candidates = QuestionFinder.Find(service, asked.About).Where(question => question.Form is QuestionForm.Choice { RightCount: 1, Options.Count: <= MostOptions }).ToList();
        if (candidates.Count == 0)
            return Say(dialog, new Reply($"I have no questions for a group on {MarkdownText.Escape(asked.About ?? "that")}. Say **topics** for what there is."));

        var (id, seed) = (draw().ToString("x16", CultureInfo.InvariantCulture), (int)draw());
        var chosen = QuizComposer.Compose(id, seed, asked.About, candidates, Math.Min(asked.Count ?? QuizComposer.UsualCount, QuizComposer.MostCount), await quizzes.FindAskedAsync(talk.Group, service.Course.Id, cancellation));
        var quiz = new GroupQuiz(id, seed, asked.About, chosen.QuestionIds, new Asker(student, talk.Speaker, talk.IsInstructor), asked.VotingTime ?? UsualVotingTime).Vote(time.GetUtcNow());
        return new Turn(dialog, [], [new StudyRecord.GroupStep(talk.Thread, talk.Group, quiz, 0, talk.Place, null)]);
    }

    private async Task<Turn> RankAsync(Dialog dialog, StudentKey student, GroupTalk talk, CancellationToken cancellation)
    {
        if (await quizzes.FindPseudonymAsync(talk.Group, student, cancellation) is { } name)
            return Whisper(dialog, $"You are off the leaderboard; {name} is nobody now.", new StudyRecord.PseudonymGivenUp(talk.Group));

        var drawn = Pseudonym.Draw(draw());
        return Whisper(dialog, $"On the leaderboard you are {drawn}. Nobody else is told. Press again to leave it.", new StudyRecord.PseudonymTaken(talk.Group, drawn));
    }

    private static KeyGuard GuardOf(StoredGroupQuiz? open, Course course) =>
        open is { Quiz: { HidesKey: true } quiz } && course.FindQuestion(quiz.QuestionId) is { } question ? KeyGuard.Of(question, course) : KeyGuard.Open;

    private static Turn Say(Dialog dialog, Reply reply) => new(dialog, [reply], []);

    private static Turn Whisper(Dialog dialog, string text, params IReadOnlyList<StudyRecord> records) => new(dialog, [new Reply(text) { IsPrivate = true }], records);
}
