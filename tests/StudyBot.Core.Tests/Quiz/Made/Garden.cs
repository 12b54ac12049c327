namespace StudyBot.Core.Tests;

/// <summary>Notes on a garden, of which questions can be made. What matters in a test is added there.</summary>
internal static class Garden
{
    public static readonly Term[] Tools =
    [
        Tool("Spade", "a tool that turns heavy earth"),
        Tool("Rake", "a tool that levels loose soil"),
        Tool("Hoe", "a tool that cuts young weeds"),
        Tool("Secateurs", "a tool that trims thin twigs"),
        Tool("Dibber", "a tool that makes holes for bulbs"),
    ];

    public static readonly SectionTable Beds = new(
        ["Plant", "Needs", "Who waters it"],
        [["Tomato", "full sun", "the gardener"], ["Lettuce", "half shade", "the rain"], ["Fern", "deep shade", "the rain"], ["Thyme", "dry ground", "the rain"], ["Reed", "standing water", "nobody"], ["Ivy", "a wall to climb", "the rain"]]);

    public static Term Tool(string name, string meaning, params string[] aliases) =>
        new() { Name = name, Aliases = aliases, Meaning = meaning, Section = Some.Ref(name, "tools.md") };

    /// <summary>A course with a note of one section for each term, and one of a section for each table.</summary>
    public static Course With(IReadOnlyList<Term> terms, params IReadOnlyList<SectionTable> tables) => new()
    {
        Id = "garden",
        Title = "A garden",
        Terms = terms,
        Notes =
        [
            Note("tools.md", [.. terms.Select(term => Section(term.Name, "tools.md", $"Every shed has room for it: {term.Name}."))]),
            Note("beds.md", [.. tables.Select((table, number) => Section($"Beds {(char)('a' + number)}", "beds.md", "Look at the table.") with { Tables = [table] })]),
        ],
    };

    public static Note Note(string path, params Section[] sections) =>
        new() { Path = path, Title = "Notes", Html = "", TopicId = "2.1", Objectives = ["2.1.K1"], Sources = [new Uri($"https://example.org/{path}")], Sections = sections };

    public static Section Section(string heading, string path, params string[] sentences) => new() { Ref = Some.Ref(heading, path), Level = 2, Sentences = sentences };

    public static Question Made(this Course course, string id) => MadeQuestions.Of(course).Single(question => question.Id == id);

    public static string[] Ids(this Course course) => [.. MadeQuestions.Of(course).Select(question => question.Id)];

    public static string[] Wrong(this Question question) => [.. question.Options.Where(option => !option.IsRight).Select(option => option.Text)];
}
