namespace StudyBot.Core;

/// <summary>How questions, feedback and results are worded.</summary>
internal static class QuizWording
{
    public static Reply Ask(QuestionView view)
    {
        var options = view.Options.Select((text, i) => view.RuledOut.Contains(i)
            ? $"- ~~**{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}~~"
            : $"- **{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}");
        var choose = view.Choose > 1 ? $" · choose {view.Choose}" : "";
        return new Reply($"**Question {view.Number} of {view.Count}**{choose}\n\n{MarkdownText.Escape(view.Stem)}\n\n{string.Join('\n', options)}")
        {
            Question = view,
            Suggestions = view.Choose == 1 ? [.. view.Open.Select(i => $"{QuestionView.Letter(i)}")] : [],
        };
    }

    public static Reply Feedback(Question question, Grade grade)
    {
        var lines = new List<string> { grade.IsRight ? $"**Right:** {Names(grade.Chosen)}." : "**Not quite.**" };
        lines.AddRange(grade.Mistaken.Select(option => Sentence($"You chose *{MarkdownText.Escape(option.Text)}*", option.Feedback)));
        if (!grade.IsRight && grade.Mistaken.Count == 0)
            lines.Add($"What you chose is right, and *{Names(grade.Missed)}* belongs to it.");
        if (!grade.IsRight)
            lines.Add(Key(question));
        return new Reply(string.Join("\n\n", [.. lines, .. Reason(question)]));
    }

    /// <summary>The key and the reason, for a student who did not know.</summary>
    public static Reply Reveal(Question question) => new(string.Join("\n\n", [Key(question), .. Reason(question)]));

    public static Reply Explain(Question question, QuizStep step, Passage? passage)
    {
        var mistaken = question.Options.Where(option => !option.IsRight && step.Chosen.Contains(option.Text));
        List<string> lines = [$"*{MarkdownText.Escape(question.Stem)}*", Key(question)];
        lines.AddRange(mistaken.Where(option => option.Feedback is not null).Select(option => Sentence($"*{MarkdownText.Escape(option.Text)}*", option.Feedback)));
        if (passage is not null)
            lines.Add(MarkdownText.Quote(passage.Quote));
        return new Reply(string.Join("\n\n", [.. lines, .. Reason(question)]));
    }

    public static Reply Summary(QuizSession session, Course course)
    {
        var answered = session.Steps.Where(step => step.Mark is QuizMark.Right or QuizMark.Wrong).ToList();
        var right = answered.Count(step => step.Mark is QuizMark.Right);
        var skipped = session.Steps.Count(step => step.Mark is QuizMark.Skipped);
        var lines = new List<string>
        {
            answered.Count == 0 ? "**Quiz ended**, nothing answered." : $"**Quiz ended: {right} of {answered.Count} right**{(skipped > 0 ? $", {skipped} skipped" : "")}.{Praise(right, answered.Count)}",
        };

        var toRead = session.Steps.Where(step => step.Mark is not QuizMark.Right)
            .Select(step => course.Questions.FirstOrDefault(question => question.Id == step.QuestionId))
            .OfType<Question>().SelectMany(question => question.Sections.Take(1)).Distinct().Take(6).ToList();
        if (toRead.Count > 0)
            lines.Add($"Read next:\n\n{string.Join('\n', toRead.Select(section => $"- {MarkdownText.Link(section)}"))}");

        var again = session.About is { } about ? $"Quiz me on {about}" : "Quiz me";
        return new Reply(string.Join("\n\n", lines)) { Suggestions = [again, "Topics", "Progress"] };
    }

    private static string Praise(int right, int answered) => ((double)right / answered) switch
    {
        1 => " All of them!",
        >= .7 => " Well done.",
        _ => " What you missed comes first in your next quiz.",
    };

    private static string Key(Question question)
    {
        var right = question.Options.Where(option => option.IsRight).ToList();
        return right.Count == 1 ? $"The right answer is **{Names(right)}**." : $"The right answers are **{Names(right)}**.";
    }

    private static IEnumerable<string> Reason(Question question)
    {
        if (question.Explanation.Length > 0)
            yield return MarkdownText.Escape(question.Explanation);
        if (question.Sections.Count > 0)
            yield return $"See {MarkdownText.Link(question.Sections[0])}";
    }

    private static string Sentence(string lead, string? feedback) => feedback is null ? $"{lead}." : $"{lead}: {MarkdownText.Escape(feedback)}";

    private static string Names(IReadOnlyList<Option> options) => string.Join(" and ", options.Select(option => MarkdownText.Escape(option.Text.TrimEnd('.'))));
}
