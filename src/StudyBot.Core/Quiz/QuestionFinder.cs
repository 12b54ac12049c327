namespace StudyBot.Core;

/// <summary>Finds the questions that a student means by "quiz me on ...": an id, a topic, an objective, a term, or any words of the notes.</summary>
public static class QuestionFinder
{
    public static IReadOnlyList<Question> Find(CourseInService service, string? about)
    {
        var course = service.Course;
        if (string.IsNullOrWhiteSpace(about))
            return course.Questions;

        var named = course.Questions.FirstOrDefault(question => question.Id.Equals(about, StringComparison.OrdinalIgnoreCase));
        if (named is not null)
            return [named];

        if (FindTopic(course, about) is { } topic && course.Questions.Where(question => question.TopicId == topic.Id).ToList() is { Count: > 0 } ofTopic)
            return ofTopic;

        if (FindObjective(course, about) is { } objective && course.Questions.Where(question => question.ObjectiveId == objective.Id).ToList() is { Count: > 0 } ofObjective)
            return ofObjective;

        var words = QuestionWords.Of(course);
        var names = NamesOf(words, about);
        var places = words.FindAbout(names).ToList();

        // Too few are about it: those that only mention it among their options are next best.
        if (places.Count < QuizComposer.UsualCount)
            places = [.. places.Union(words.FindMentioning(names))];
        return places.Count > 0 ? [.. places.Select(place => course.Questions[place])] : BySections(service, about);
    }

    /// <summary>The topic that <paramref name="about"/> names by id, or by all of its words.</summary>
    public static Topic? FindTopic(Course course, string about)
    {
        var id = about.Trim().TrimEnd('.');
        var words = Words.OfContent(about);
        return course.Topics.FirstOrDefault(topic => topic.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? course.Topics.FirstOrDefault(topic => words.Count > 1 && ContainsAll(Words.OfContent(topic.Title), words));
    }

    /// <summary>The objective that <paramref name="about"/> names by its id; its capitals do not matter.</summary>
    private static Objective? FindObjective(Course course, string about)
    {
        var id = about.Trim().TrimEnd('.');
        return course.Objectives.FirstOrDefault(objective => objective.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The words of <paramref name="about"/>, and those of every other name of the term that it is.</summary>
    private static List<List<string>> NamesOf(QuestionWords words, string about)
    {
        var asked = Words.OfContent(about);
        return [asked, .. words.Terms.Where(names => names.Exists(name => name.Count == asked.Count && ContainsAll(name, asked))).SelectMany(names => names)];
    }

    private static List<Question> BySections(CourseInService service, string about)
    {
        var findings = service.Finder.Find(about, 5);
        var sections = findings.AreCovered ? findings.Ranked.Select(finding => finding.Section.Ref).ToHashSet() : [];
        return [.. service.Course.Questions.Where(question => question.Sections.Any(sections.Contains))];
    }

    private static bool ContainsAll(List<string> text, List<string> words) => words.TrueForAll(word => text.Exists(other => Words.AreAlike(word, other)));
}
