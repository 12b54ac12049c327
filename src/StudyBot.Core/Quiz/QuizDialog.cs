namespace StudyBot.Core;

/// <summary>One step of a quiz: pure, from a session and what the student did to the next session, what is said, and what is kept.</summary>
internal static class QuizDialog
{
    public static Turn Start(QuizSession session, CourseInService service, params IReadOnlyList<Reply> before) => Proceed(session, service, before, []);

    public static Turn Answer(QuizSession session, Question question, IReadOnlyList<int> shown, CourseInService service)
    {
        if (shown.Count == 0)
            return Stay(session, question, new Reply("Tick an option first, then press Answer."));
        if (shown.Count != question.RightCount)
            return Stay(session, question, new Reply($"Choose exactly {question.RightCount}; that was {shown.Count}. Nothing is scored yet."));

        var order = session.Order(question);
        var grade = Grade.Of(question, [.. shown.Select(option => order[option])]);
        string[] chosen = [.. grade.Chosen.Select(option => option.Text)];
        return Proceed(
            session.After(new QuizStep(question.Id, grade.IsRight ? QuizMark.Right : QuizMark.Wrong, chosen)),
            service,
            [QuizWording.Feedback(question, grade)],
            [new StudyRecord.AnswerGiven(session.Id, session.Number, question.Id, chosen, grade.IsRight, session.Hints)]);
    }

    public static Turn Unclear(QuizSession session, Question question, IReadOnlyList<int> candidates)
    {
        var letters = string.Join(" or ", candidates.Select(option => $"**{QuestionView.Letter(option)}**"));
        var which = candidates.Count is > 1 and < 4 ? $"Do you mean {letters}?" : "I can't tell which option you mean.";
        return Stay(session, question, new Reply($"{which} Answer with a letter, a number, or the option's words. Nothing is scored yet."));
    }

    public static Turn Skip(QuizSession session, Question question, CourseInService service) =>
        Proceed(session.After(new QuizStep(question.Id, QuizMark.Skipped, [])), service, [new Reply("Skipped.")], []);

    /// <summary>Not knowing is an answer: it is told the key, and the question comes back sooner.</summary>
    public static Turn Reveal(QuizSession session, Question question, CourseInService service) => Proceed(
        session.After(new QuizStep(question.Id, QuizMark.Wrong, [])),
        service,
        [QuizWording.Reveal(question)],
        [new StudyRecord.AnswerGiven(session.Id, session.Number, question.Id, [], IsRight: false, session.Hints)]);

    /// <summary>Rules out one wrong option a time, as long as two are left; then names the section to look in.</summary>
    public static Turn Hint(QuizSession session, Question question)
    {
        var order = session.Order(question);
        var left = order.Where(option => !session.RuledOut.Contains(option)).ToList();
        var wrong = left.FindLastIndex(option => !question.Options[option].IsRight);
        var hinted = session with { Hints = session.Hints + 1 };

        if (left.Count > Math.Max(2, question.RightCount + 1) && wrong >= 0)
        {
            var ruledOut = left[wrong];
            var letter = QuestionView.Letter(order.ToList().IndexOf(ruledOut));
            return Stay(hinted with { RuledOut = [.. session.RuledOut, ruledOut] }, question, new Reply($"It is not **{letter}**, *{MarkdownText.Escape(question.Options[ruledOut].Text)}*."));
        }

        return Stay(hinted, question, new Reply(question.Sections.Count > 0
            ? $"No more options to rule out. The notes settle it here: {MarkdownText.Link(question.Sections[0])}"
            : "No more options to rule out: choose one of those left."));
    }

    public static Turn Why(QuizSession session, CourseInService service, Dialog dialog, IReadOnlyList<Reply> after, KeyGuard guard)
    {
        var step = session.Steps.LastOrDefault(step => step.Mark is QuizMark.Right or QuizMark.Wrong);
        var question = step is null ? null : service.Course.Questions.FirstOrDefault(question => question.Id == step.QuestionId);
        if (step is null || question is null)
            return new Turn(dialog, [new Reply("Answer first, then I'll tell you why. You can also say **hint** or **skip**."), .. after], []);

        var section = question.Sections.Count == 0 ? null
            : service.Course.Notes.SelectMany(note => note.Sections).FirstOrDefault(section => section.Ref.Equals(question.Sections[0]));
        var passage = section is null ? null : service.Finder.Quote(section, $"{question.Stem} {string.Join(' ', question.Options.Where(option => option.IsRight).Select(option => option.Text))}", guard.MayShow);
        return new Turn(dialog, [QuizWording.Explain(question, step, passage), .. after], []);
    }

    public static Turn Stop(QuizSession session, CourseInService service) =>
        new(new Dialog.Idle(session), [QuizWording.Summary(session, service.Course)], []);

    /// <summary>Says something and shows the open question again.</summary>
    public static Turn Stay(QuizSession session, Question question, params IReadOnlyList<Reply> before) =>
        new(new Dialog.Quizzing(session), [.. before, Show(session, question)], []);

    public static Reply Show(QuizSession session, Question question) => QuizWording.Ask(session.View(question));

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
}
