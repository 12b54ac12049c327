using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Core;

/// <summary>The study assistant's side of a conversation: recognises what the student wants and lets the open dialog take its step.</summary>
/// <param name="draw">A number never drawn before: one names a new quiz, another shuffles it.</param>
public sealed class StudyConversation(ICourseSource courses, IStudyStore history, Func<long> draw)
{
    public Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CancellationToken cancellation) =>
        RespondAsync(dialog, utterance, courses.Current, cancellation);

    /// <summary>The same, for one who has asked for the course already: a turn sees one generation of it.</summary>
    public async Task<Turn> RespondAsync(Dialog dialog, Utterance utterance, CourseInService service, CancellationToken cancellation)
    {
        return utterance switch
        {
            Utterance.Joined => dialog is Dialog.New ? new Turn(new Dialog.Idle(), [Welcome.Greet(service.Course)], []) : new Turn(dialog, [], []),
            Utterance.Pressed pressed => Press(dialog, pressed.Press, service),
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
            return Interrupt(dialog, service, ProgressReport.Of(service.Course, await history.FindLastAnswersAsync(typed.Student, service.Course.Id, cancellation)));

        return dialog switch
        {
            Dialog.Quizzing { Session: var session } => session.OpenQuestion(service.Course) is { } question
                ? InQuiz(session, question, command, typed.Text, service)
                : QuizDialog.Start(session, service, new Reply("The open question was taken out of the course; here is the next.")),
            Dialog.Choosing choosing when Chosen(choosing, typed.Text) is { } section => Answer(new Dialog.Idle(), NotesAnswerer.Show(service, section, KeyGuard.Open), typed.Text),
            _ => AtRest(dialog, command, typed.Text, service),
        };
    }

    private async Task<Turn> StartQuizAsync(Dialog dialog, Command.Quiz quiz, StudentKey student, CourseInService service, CancellationToken cancellation)
    {
        if (quiz.Count is 0)
            return Interrupt(dialog, service, new Reply("A quiz needs at least one question: try **quiz 5**."));

        var candidates = QuestionFinder.Find(service, quiz.About);
        if (candidates.Count == 0)
            return Interrupt(dialog, service, NoQuestions(quiz.About, service.Course));

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

        // The options' own words come before small talk and questions: an option may be called "Support".
        _ => AnswerReader.Read(text, command is not null, question, session.View(question), service.Course) switch
        {
            AnswerReading.NoAnswer => AtRest(new Dialog.Quizzing(session), command, text, service),
            var answer => QuizDialog.Answer(session, question, answer, service),
        },
    };

    /// <summary>What may be said at any time. With a question open, it is shown again after the answer.</summary>
    private static Turn AtRest(Dialog dialog, Command? command, string text, CourseInService service) => command switch
    {
        Command.Help => Interrupt(dialog, service, Welcome.Help(service.Course)),
        Command.Hello => Interrupt(dialog, service, Welcome.Greet(service.Course)),
        Command.Topics => Interrupt(dialog, service, Welcome.Topics(service.Course)),
        Command.Thanks => Interrupt(dialog, service, new Reply("You're welcome. Ask on, or say **quiz**.") { Suggestions = ["Quiz me", "Topics"] }),
        Command.Repeat when dialog is Dialog.Quizzing => Interrupt(dialog, service),
        Command.Why when dialog is Dialog.Idle { Last: { } last } => QuizDialog.Why(last, service, dialog, [], KeyGuard.Open),
        Command.Skip or Command.Hint or Command.Why or Command.Stop or Command.Repeat or Command.DontKnow =>
            Interrupt(dialog, service, new Reply("No quiz is open. Say **quiz** to begin one.") { Suggestions = ["Quiz me", "Topics"] }),
        _ when !SaysSomething(text) => Interrupt(dialog, service, new Reply("I can't make anything of that. Ask me something in a few words, or say **help**.") { Suggestions = ["Help"] }),
        _ => Answer(dialog, NotesAnswerer.Ask(service, text, GuardOf(dialog, service)), text, service),
    };

    private static Turn Answer(Dialog dialog, AskOutcome outcome, string text, CourseInService? service = null)
    {
        var reply = AskWording.Of(outcome);
        StudyRecord[] records = outcome is AskOutcome.NotCovered ? [new StudyRecord.NotCovered(text)] : [];
        if (dialog is Dialog.Quizzing && service is not null)
            return Interrupt(dialog, service, reply) with { Records = records };

        var offered = outcome switch
        {
            AskOutcome.Choose choose => choose.Sections,
            AskOutcome.NotCovered notCovered => notCovered.Nearest,
            _ => [],
        };
        return new Turn(offered.Count > 0 ? new Dialog.Choosing(offered) : dialog is Dialog.Idle ? dialog : new Dialog.Idle(), [reply], records);
    }

    /// <summary>Answers beside the open dialog and, when a question is open, shows it again.</summary>
    private static Turn Interrupt(Dialog dialog, CourseInService service, params IReadOnlyList<Reply> replies) =>
        dialog is Dialog.Quizzing { Session: var session } && session.OpenQuestion(service.Course) is { } question
            ? QuizDialog.Stay(session, question, replies)
            : new Turn(dialog, replies, []);

    private static Turn Press(Dialog dialog, CardPress press, CourseInService service)
    {
        if (dialog is not Dialog.Quizzing { Session: var session } || session.OpenQuestion(service.Course) is not { } question)
            return new Turn(dialog, [new Reply("That quiz has ended, so nothing was scored. Say **quiz** for a new one.") { Suggestions = ["Quiz me"] }], []);

        // A card stays on the screen after its question is answered: an old one must never answer the new question.
        if (press.QuizId != session.Id || press.Number != session.Number)
            return QuizDialog.Stay(session, question, new Reply("That was the card of an earlier question, so nothing was scored. This one is open:"));

        return press.Deed switch
        {
            CardDeed.Answer => QuizDialog.Answer(session, question, AnswerReader.Read(press.Answer, session.View(question)), service),
            CardDeed.Hint => QuizDialog.Hint(session, question, service.Course),
            CardDeed.Skip => QuizDialog.Skip(session, question, service),
            CardDeed.Stop => QuizDialog.Stop(session, service),
            _ => throw new UnreachableException(),
        };
    }

    private static KeyGuard GuardOf(Dialog dialog, CourseInService service) =>
        dialog is Dialog.Quizzing { Session: var session } && session.OpenQuestion(service.Course) is { } question ? KeyGuard.Of(question, service.Course) : KeyGuard.Open;

    /// <summary>A lone letter or number answers a question that is not open; it asks nothing.</summary>
    private static bool SaysSomething(string text) => Words.Of(text).Exists(word => word.Length > 1 && !word.All(char.IsAsciiDigit));

    /// <summary>A number, or a heading as it was offered.</summary>
    private static SectionRef? Chosen(Dialog.Choosing choosing, string text)
    {
        var said = text.Trim().TrimEnd('.', ')');
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? choosing.Offered.ElementAtOrDefault(number - 1)
            : choosing.Offered.FirstOrDefault(section => section.Heading.Equals(said, StringComparison.OrdinalIgnoreCase));
    }
}
