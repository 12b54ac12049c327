namespace StudyBot.Core;

/// <summary>What a student is told who is new, or asks what there is.</summary>
internal static class Welcome
{
    public static Reply Greet(Course course) => new(
        $"Hi, I'm StudyBot, your study partner for **{MarkdownText.Escape(course.Title)}**.\n\n"
        + "Ask me anything that the notes cover, in your own words, and I'll quote them. Or take a quiz: I ask, you answer, and I tell you why.")
    {
        Suggestions = FirstSteps(course),
    };

    public static Reply Help(Course course) => new(
        "Here is what I understand:\n\n"
        + "- any question about the course: I quote the notes and link the section\n"
        + "- **quiz**, **quiz me on** something, **quiz 10 on** a topic: questions, one at a time\n"
        + "- in a quiz: a letter, a number or the answer's words; **hint**, **skip**, **why**, **I don't know**, **stop**; or a question of your own in between\n"
        + "- **topics**: what the course covers\n"
        + "- **progress**: how you are doing\n"
        + "- **my data**: what I keep of you, and how to have it deleted")
    {
        Suggestions = FirstSteps(course),
    };

    public static Reply Topics(Course course) => course.Topics.Count == 0
        ? new Reply("This course has no list of topics. Ask me anything, or say **quiz**.") { Suggestions = ["Quiz me"] }
        : new Reply($"**{MarkdownText.Escape(course.Title)}** covers:\n\n{string.Join('\n', course.Topics.Select(topic => $"- **{topic.Id}** {MarkdownText.Escape(topic.Title)}"))}")
        {
            Suggestions = Quizzes(course),
        };

    /// <summary>A quiz on each topic.</summary>
    public static IReadOnlyList<string> Quizzes(Course course) => [.. course.Topics.Take(6).Select(topic => $"Quiz me on {topic.Id}")];

    /// <summary>One tap to a quiz, to an answer, and to what there is.</summary>
    private static IReadOnlyList<string> FirstSteps(Course course)
    {
        // A short form needs no article: "What is MFA?" reads well, "What is access key?" does not. The one in most headings matters most.
        var headings = course.Notes.SelectMany(note => note.Sections).Select(section => Words.Of(section.Ref.Heading)).ToList();
        var example = course.Terms.Where(term => term.Section is not null).SelectMany(term => term.Aliases.Prepend(term.Name)).Where(IsShortForm)
            .MaxBy(name => headings.Count(heading => heading.Contains(name.ToLowerInvariant())));
        return example is null ? ["Quiz me", "Topics"] : ["Quiz me", $"What is {example}?", "Topics"];
    }

    private static bool IsShortForm(string name) => name.Length is >= 3 and <= 5 && name.All(char.IsAsciiLetterUpper);
}
