namespace StudyBot.Core;

/// <summary>How the result of a quiz is worded.</summary>
internal static class QuizWording
{
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
            .Select(step => course.FindQuestion(step.QuestionId))
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
}
