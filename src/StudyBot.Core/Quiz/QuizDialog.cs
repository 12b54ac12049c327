namespace StudyBot.Core;

/// <summary>One step of a quiz: pure, from a session and what the student did to the next session, what is said, and what is kept.</summary>
internal static class QuizDialog
{
    public static Turn Start(QuizSession session, CourseInService service, params IReadOnlyList<Reply> before) => Proceed(session, service, before, []);

    /// <param name="shown">The question as it was answered.</param>
    /// <param name="answer">What was answered, as shown.</param>
    public static Turn Answer(QuizSession session, Question question, QuestionView shown, AnswerReading answer, CourseInService service)
    {
        if (WhyNotWhole(question, answer) is { } ask)
            return Stay(session, question, new Reply(ask));

        var order = session.Order(question);
        var grade = Grade.Of(question, ByTheCourse(answer, order), service.Course);
        return Proceed(
            session.After(new QuizStep(question.Id, grade.IsRight ? QuizMark.Right : QuizMark.Wrong, grade.Answered)),
            service,
            [FeedbackWording.Feedback(question, grade) with { Closes = shown }],
            [new StudyRecord.AnswerGiven(session.Id, session.Number, question.Id, grade.Answered, grade.IsRight, session.Hints)]);
    }

    public static Turn Skip(QuizSession session, Question question, CourseInService service) =>
        Proceed(session.After(new QuizStep(question.Id, QuizMark.Skipped, [])), service, [new Reply("Skipped.") { Closes = session.View(question) }], []);

    /// <summary>Not knowing is an answer: it is told the key, and the question comes back sooner.</summary>
    public static Turn Reveal(QuizSession session, Question question, CourseInService service) => Proceed(
        session.After(new QuizStep(question.Id, QuizMark.Wrong, [])),
        service,
        [FeedbackWording.Reveal(question)],
        [new StudyRecord.AnswerGiven(session.Id, session.Number, question.Id, [], IsRight: false, session.Hints)]);

    public static Turn Hint(QuizSession session, Question question, Course course)
    {
        var hint = QuizHints.Next(session, question, course);
        var hinted = session with { Hints = session.Hints + 1, RuledOut = hint.RuledOut is { } option ? [.. session.RuledOut, option] : session.RuledOut };
        return Stay(hinted, question, new Reply(hint.Text));
    }

    public static Turn Why(QuizSession session, CourseInService service, Dialog dialog, IReadOnlyList<Reply> after, KeyGuard guard)
    {
        var step = session.Steps.LastOrDefault(step => step.Mark is QuizMark.Right or QuizMark.Wrong);
        var question = step is null ? null : service.Course.FindQuestion(step.QuestionId);
        if (step is null || question is null)
            return new Turn(dialog, [new Reply("Answer first, then I'll tell you why. You can also say **hint** or **skip**."), .. after], []);

        var section = question.Sections.Count == 0 ? null
            : service.Course.Notes.SelectMany(note => note.Sections).FirstOrDefault(section => section.Ref.Equals(question.Sections[0]));
        var passage = section is null ? null : service.Finder.Quote(section, $"{question.Stem} {string.Join(' ', question.Form.Key)}", sentence => guard.MayShow(section.Ref, sentence));
        return new Turn(dialog, [FeedbackWording.Explain(question, step, passage), .. after], []);
    }

    public static Turn Stop(QuizSession session, CourseInService service) =>
        new(new Dialog.Idle(session), [QuizWording.Summary(session, service.Course) with { Closes = session.OpenQuestion(service.Course) is { } open ? session.View(open) : null }], []);

    /// <summary>Says something and shows the open question again.</summary>
    public static Turn Stay(QuizSession session, Question question, params IReadOnlyList<Reply> before) =>
        new(new Dialog.Quizzing(session), [.. before, Show(session, question)], []);

    public static Reply Show(QuizSession session, Question question) => QuestionWording.Ask(session.View(question));

    /// <summary>Opens the next question that the course still has, or ends the quiz.</summary>
    private static Turn Proceed(QuizSession session, CourseInService service, IReadOnlyList<Reply> before, IReadOnlyList<StudyRecord> records)
    {
        while (!session.IsOver)
        {
            if (session.OpenQuestion(service.Course) is { } question)
                return new Turn(new Dialog.Quizzing(session), [.. before, Show(session, question)], records);
            session = session.After(new QuizStep(session.QuestionIds[session.Steps.Count], QuizMark.Withdrawn, []));
        }

        return new Turn(new Dialog.Idle(session), [.. before, QuizWording.Summary(session, service.Course)], records);
    }

    /// <summary>What is asked again, and scores nothing; null for a whole answer.</summary>
    private static string? WhyNotWhole(Question question, AnswerReading answer) => (question.Form, answer) switch
    {
        (QuestionForm.Choice, AnswerReading.Chosen { Options.Count: 0 }) => "Tick an option first, then press Answer.",
        (QuestionForm.Choice choice, AnswerReading.Chosen chosen) when chosen.Options.Count != choice.RightCount =>
            $"Choose exactly {choice.RightCount}; that was {chosen.Options.Count}. Nothing is scored yet.",
        (QuestionForm.Choice, AnswerReading.Unclear unclear) => $"{WhichOption(unclear.Candidates)} {QuestionWording.HowToType(new ShownForm.Choice([], 1))} Nothing is scored yet.",
        (QuestionForm.Typed, AnswerReading.Unclear) => "This question wants a name. Nothing is scored yet.",
        (QuestionForm.Ordering, AnswerReading.Unclear) => "I need each letter once, in the right order. Nothing is scored yet.",
        (QuestionForm.Matching, AnswerReading.Unclear) => "I need one letter for each number, and each letter once. Nothing is scored yet.",
        _ => null,
    };

    private static string WhichOption(IReadOnlyList<int> candidates) => candidates.Count is > 1 and < 4
        ? $"Do you mean {string.Join(" or ", candidates.Select(option => $"**{QuestionView.Letter(option)}**"))}?"
        : "I can't tell which option you mean.";

    /// <summary>The same answer with options and entries by their place in the course.</summary>
    private static AnswerReading ByTheCourse(AnswerReading answer, IReadOnlyList<int> order) => answer switch
    {
        AnswerReading.Chosen chosen => new AnswerReading.Chosen([.. chosen.Options.Select(option => order[option])]),
        AnswerReading.Arranged arranged => new AnswerReading.Arranged([.. arranged.Entries.Select(entry => order[entry])]),
        _ => answer,
    };
}
