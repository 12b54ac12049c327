using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Core;

/// <summary>The study assistant's side of a conversation: recognises what the student wants and lets the open dialog take its step.</summary>
/// <param name="draw">A number never drawn before: one names a new quiz, another shuffles it.</param>
public sealed class StudyConversation(ICourseSource courses, IStudyStore history, IGroupQuizStore quizzes, TimeProvider time, Func<long> draw)
{
    private readonly GroupConversation groups = new(quizzes, time, draw);

    public Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CancellationToken cancellation) =>
        RespondAsync(dialog, utterance, courses.Current, cancellation);

    /// <summary>The same, for one who has asked for the course already: a turn sees one generation of it.</summary>
    public async Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CourseInService service, CancellationToken cancellation)
    {
        return utterance switch
        {
            Utterance.Joined { Group: { } talk } => dialog is Dialog.New ? new Turn(new Dialog.Idle(), [GroupWording.Greet(service.Course, talk.Speaker)], []) : new Turn(dialog, [], []),
            Utterance.Typed { Group: { } talk } typed => await groups.TypedAsync(dialog is Dialog.Choosing ? dialog : new Dialog.Idle(), typed, talk, service, cancellation),
            Utterance.PressedInGroup { Group: { } talk } pressed => await groups.PressedAsync(dialog is Dialog.Choosing ? dialog : new Dialog.Idle(), pressed, talk, service, cancellation),
            Utterance.PressedInGroup => new Turn(dialog, [new Reply("That card belongs to a group, so nothing was counted.")], []),
            Utterance.Joined => dialog is Dialog.New ? new Turn(new Dialog.Idle(), [Welcome.Greet(service.Course)], []) : new Turn(dialog, [], []),
            Utterance.Pressed pressed => Press(dialog, pressed.Press, service),
            Utterance.AskedToForget { Group: null } => Forget(),
            Utterance.AskedToForget => Forget() with { Replies = [] },
            Utterance.Typed typed => await TypedAsync(dialog is Dialog.New ? new Dialog.Idle() : dialog, typed, service, cancellation),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<Turn> TypedAsync(Dialog dialog, Utterance.Typed typed, CourseInService service, CancellationToken cancellation)
    {
        var command = CommandReader.Read(typed.Text);
        if (command is Command.Quiz quiz)
            return await StartQuizAsync(dialog, quiz, typed.Student, service, cancellation);

        if (command is Command.Progress)
            return FreeTalk.Interrupt(dialog, service, ProgressReport.Of(service.Course, await history.FindLastAnswersAsync(typed.Student, service.Course.Id, cancellation)));
        if (command is Command.MyData)
            return FreeTalk.Interrupt(dialog, service, DataWording.Of(typed.Student, await history.FindKeptAsync(typed.Student, cancellation)));
        if (command is Command.DeleteMyData { IsSure: var isSure })
            return isSure ? Forget() : FreeTalk.Interrupt(dialog, service, DataWording.AreYouSure);

        return dialog switch
        {
            Dialog.Quizzing { Session: var session } => session.OpenQuestion(service.Course) is { } question
                ? InQuiz(session, question, command, typed.Text, service)
                : QuizDialog.Start(session, service, new Reply("The open question was taken out of the course; here is the next.")),
            // Who stops a quiz twice, misspells it twice.
            Dialog.Idle { Last: not null } => FreeTalk.Say(dialog, command ?? CommandReader.ReadShortSlip(typed.Text, service.Finder), typed.Text, service, KeyGuard.Open),
            _ => FreeTalk.Say(dialog, command, typed.Text, service, KeyGuard.Open),
        };
    }

    private static Turn Forget() => new(new Dialog.Idle(), [DataWording.Forgotten], [new StudyRecord.Forgotten()]);

    private async Task<Turn> StartQuizAsync(Dialog dialog, Command.Quiz quiz, StudentKey student, CourseInService service, CancellationToken cancellation)
    {
        if (quiz.Count is 0)
            return FreeTalk.Interrupt(dialog, service, new Reply("A quiz needs at least one question: try **quiz 5**."));

        var candidates = QuestionFinder.Find(service, quiz.About);
        if (candidates.Count == 0)
            return FreeTalk.Interrupt(dialog, service, NoQuestions(quiz.About, service.Course));

        // An id names one question; "again" after it means another quiz, not the same question.
        var about = candidates is [var only] && only.Id.Equals(quiz.About, StringComparison.OrdinalIgnoreCase) ? null : quiz.About;
        // Two numbers: the id goes out with every card, and the seed would tell the right order of an ordering question.
        var (id, seed) = (draw(), (int)draw());
        var session = QuizComposer.Compose(
            id.ToString("x16", CultureInfo.InvariantCulture), seed, about, candidates,
            Math.Min(quiz.Count ?? QuizComposer.UsualCount, QuizComposer.MostCount),
            await history.FindLastAnswersAsync(student, service.Course.Id, cancellation));
        return QuizDialog.Start(session, service, [.. BeforeQuiz(dialog, quiz, session)]);
    }

    private static IEnumerable<Reply> BeforeQuiz(Dialog dialog, Command.Quiz quiz, QuizSession session)
    {
        if (dialog is Dialog.Quizzing { Session: var open })
            yield return new Reply($"I've put the other quiz away after {open.Steps.Count} of {open.QuestionIds.Count} questions.");
        if (quiz.Count > session.QuestionIds.Count)
            yield return new Reply(session.QuestionIds.Count == QuizComposer.MostCount ? $"A quiz has at most {QuizComposer.MostCount} questions." : $"I have {session.QuestionIds.Count} on that.");
    }

    private static Reply NoQuestions(string? about, Course course) => course.Questions.Count == 0
        ? new Reply("This course has no questions yet. Ask me anything about its notes.")
        : new Reply($"I have no questions on {MarkdownText.Escape(about ?? "that")}. Try one of the topics.") { Suggestions = Welcome.Quizzes(course) };

    private static Turn InQuiz(QuizSession session, Question question, Command? command, string text, CourseInService service) => command switch
    {
        Command.Skip => QuizDialog.Skip(session, question, service),
        Command.DontKnow => QuizDialog.Reveal(session, question, service),
        Command.Hint => QuizDialog.Hint(session, question, service.Course),
        Command.Stop => QuizDialog.Stop(session, service),
        Command.Why => QuizDialog.Why(session, service, new Dialog.Quizzing(session), [QuizDialog.Show(session, question)], KeyGuard.Of(question, service.Course)),
        _ => ReadAnswer(session, question, session.View(question), command, text, service),
    };

    /// <summary>The options' own words come before small talk and questions: an option may be called "Support".</summary>
    private static Turn ReadAnswer(QuizSession session, Question question, QuestionView shown, Command? command, string text, CourseInService service)
    {
        var slip = command is null ? CommandReader.ReadShortSlip(text, service.Finder) : null;
        return AnswerReader.Read(text, (command ?? slip) is not null, question, shown, service.Course) switch
        {
            AnswerReading.NoAnswer when slip is not null => InQuiz(session, question, slip, text, service),
            AnswerReading.NoAnswer => FreeTalk.Say(new Dialog.Quizzing(session), command, text, service, KeyGuard.Of(question, service.Course)),
            var answer => QuizDialog.Answer(session, question, shown, answer, service),
        };
    }

    private static Turn Press(Dialog dialog, CardPress press, CourseInService service)
    {
        if (dialog is not Dialog.Quizzing { Session: var session } || session.OpenQuestion(service.Course) is not { } question)
            return new Turn(dialog, [new Reply("That quiz has ended, so nothing was scored. Say **quiz** for a new one.") { Suggestions = ["Quiz me"] }], []);

        // A card stays on the screen after its question is answered: an old one must never answer the new question.
        if (press.QuizId != session.Id || press.Number != session.Number)
            return QuizDialog.Stay(session, question, new Reply("That was the card of an earlier question, so nothing was scored. This one is open:"));

        return press.Deed switch
        {
            CardDeed.Answer => Answer(session, question, press.Answer, service),
            CardDeed.Hint => QuizDialog.Hint(session, question, service.Course),
            CardDeed.Skip => QuizDialog.Skip(session, question, service),
            CardDeed.Stop => QuizDialog.Stop(session, service),
            _ => throw new UnreachableException(),
        };
    }

    private static Turn Answer(QuizSession session, Question question, CardAnswer answer, CourseInService service)
    {
        var shown = session.View(question);
        return QuizDialog.Answer(session, question, shown, AnswerReader.Read(answer, shown), service);
    }
}
