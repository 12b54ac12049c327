using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>How a student is told what was right, what was wrong, and why.</summary>
internal static class FeedbackWording
{
    private static readonly string[] Places = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public static Reply Feedback(Question question, Grade grade) => new(string.Join("\n\n", [.. Verdict(question, grade), .. Reason(question)]));

    /// <summary>The key and the reason, for a student who did not know.</summary>
    public static Reply Reveal(Question question) => new(string.Join("\n\n", [KeyWording.Of(question), .. Reason(question)]));

    public static Reply Explain(Question question, QuizStep step, Passage? passage)
    {
        var mistaken = question.Options.Where(option => !option.IsRight && option.Feedback is not null && step.Chosen.Contains(option.Text));
        List<string> lines = [$"*{MarkdownText.Escape(question.Stem)}*", KeyWording.Of(question)];
        lines.AddRange(mistaken.Select(option => Sentence($"*{MarkdownText.Escape(option.Text)}*", option.Feedback)));
        if (passage is not null)
            lines.Add(MarkdownText.Quote(passage.Quote));
        return new Reply(string.Join("\n\n", [.. lines, .. Reason(question)]));
    }

    private static IEnumerable<string> Verdict(Question question, Grade grade) => grade switch
    {
        Grade.Choice choice => OfChoice(question, choice),
        Grade.Typed typed => typed.IsRight
            ? [$"**Right:** {KeyWording.Name(((QuestionForm.Typed)question.Form).Answers[0])}."]
            : [$"**No.** You wrote *{MarkdownText.Escape(typed.Text)}*.", KeyWording.Of(question)],
        Grade.Ordering { FirstWrong: { } place } ordering =>
            [$"**Not quite.** It goes wrong first at the **{Places[Math.Min(place, Places.Length - 1)]}** place: you put *{KeyWording.Name(ordering.Given[place])}* there.", KeyWording.Of(question)],
        Grade.Ordering => [$"**Right.** {KeyWording.Of(question)}"],
        Grade.Matching { IsRight: true } => [$"**Right:** all {question.Form.Key.Count / 2} pairs."],
        Grade.Matching matching =>
        [
            $"**Not quite.** {matching.Given.Count - matching.Wrong.Count} of {matching.Given.Count} pairs are right. These are wrong:",
            string.Join('\n', matching.Wrong.Select(pair => $"- **{KeyWording.Name(pair.Left)}**: {MarkdownText.Escape(pair.Right)}")),
            KeyWording.Of(question),
        ],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> OfChoice(Question question, Grade.Choice grade)
    {
        yield return grade.IsRight ? $"**Right:** {KeyWording.Names(grade.Answered)}{KeyWording.Stop(grade.Answered[^1])}" : "**Not quite.**";
        foreach (var option in grade.Mistaken)
            yield return Sentence($"You chose *{MarkdownText.Escape(option.Text)}*", option.Feedback);
        if (!grade.IsRight && grade.Mistaken.Count == 0)
            yield return $"What you chose is right, and *{KeyWording.Names(grade.Missed.Select(option => option.Text))}* belongs to it.";
        if (!grade.IsRight)
            yield return KeyWording.Of(question);
    }

    private static IEnumerable<string> Reason(Question question)
    {
        if (question.Explanation.Length > 0)
            yield return MarkdownText.Escape(question.Explanation);
        if (question.Sections.Count > 0)
            yield return $"See {MarkdownText.Link(question.Sections[0])}";
    }

    private static string Sentence(string lead, string? feedback) => feedback is null ? $"{lead}." : $"{lead}: {MarkdownText.Escape(feedback)}";
}
