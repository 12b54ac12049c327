namespace StudyBot.Core;

/// <summary>How far a student has come, topic by topic, by the last answer to each question.</summary>
internal static class ProgressReport
{
    public static Reply Of(Course course, IReadOnlyDictionary<string, LastAnswer> history)
    {
        var answered = course.Questions.Where(question => history.ContainsKey(question.Id)).ToList();
        if (answered.Count == 0)
            return new Reply($"You have not answered any of the {course.Questions.Count} questions yet. Say **quiz** to begin.") { Suggestions = ["Quiz me"] };

        var lines = course.Topics
            .Select(topic => (topic, all: course.Questions.Where(question => question.TopicId == topic.Id).ToList()))
            .Where(row => row.all.Count > 0)
            .Select(row => $"- **{row.topic.Id}** {MarkdownText.Escape(row.topic.Title)}: {Right(row.all)} right of {row.all.Count}");
        return new Reply(
            $"You have answered {answered.Count} of {course.Questions.Count} questions, and {Right(answered)} of them right the last time.\n\n{string.Join('\n', lines)}")
        {
            Suggestions = ["Quiz me", "Topics"],
        };

        int Right(List<Question> questions) => questions.Count(question => history.TryGetValue(question.Id, out var last) && last.IsRight);
    }
}
