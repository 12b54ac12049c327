using StudyBot.Core;

namespace StudyBot.Adapters.Tests;

/// <summary>Builds a course by hand: what matters in a test stands in the test.</summary>
internal sealed class HandmadeCourse
{
    private readonly List<Note> _notes = [];
    private readonly List<Term> _terms = [];
    private readonly List<Resource> _resources = [];
    private readonly List<Question> _questions = [];
    private readonly List<Phrasing> _phrasings = [];

    /// <summary>A note of second-level sections, each a heading and its sentences. The anchor is the heading's words with hyphens.</summary>
    public HandmadeCourse Note(string path, string title, params (string Heading, string[] Sentences)[] sections) => Note(path, title, [], sections);

    public HandmadeCourse Note(string path, string title, string[] aliases, params (string Heading, string[] Sentences)[] sections)
    {
        _notes.Add(new Note
        {
            Path = path,
            Title = title,
            Aliases = aliases,
            Html = "",
            Sections = [.. sections.Select(section => Section(path, 2, [title, section.Heading], section.Sentences))],
        });
        return this;
    }

    public HandmadeCourse Nested(string path, params (int Level, string[] Headings, string[] Sentences)[] sections)
    {
        _notes.Add(new Note
        {
            Path = path,
            Title = sections[0].Headings[0],
            Html = "",
            Sections = [.. sections.Select(section => Section(path, section.Level, section.Headings, section.Sentences))],
        });
        return this;
    }

    public HandmadeCourse Term(string name, string[] aliases, string? address = null)
    {
        _terms.Add(new Term { Name = name, Aliases = aliases, Meaning = "See there.", Section = address is null ? null : Ref(address) });
        return this;
    }

    public HandmadeCourse Resource(string name, string when)
    {
        _resources.Add(new Resource(Anchor(name), name, new Uri($"https://example.org/{Anchor(name)}"), when));
        return this;
    }

    public HandmadeCourse Question(string stem, string address)
    {
        _questions.Add(new Question { Id = $"q-{_questions.Count}", Stem = stem, Form = new QuestionForm.Choice([]), Explanation = "", Sections = [Ref(address)] });
        return this;
    }

    public HandmadeCourse Phrasing(string text, string address)
    {
        _phrasings.Add(new Phrasing(Ref(address), text));
        return this;
    }

    public Course Build() => new() { Id = "small", Title = "Small", Notes = _notes, Terms = _terms, Resources = _resources, Questions = _questions, Phrasings = _phrasings };

    /// <summary>A cookery course: nothing of it is known to the code, as with every course.</summary>
    public static HandmadeCourse Cookery() => new HandmadeCourse()
        .Note(
            "bread.md",
            "Bread",
            ("Sourdough starter", ["A sourdough starter is a culture of wild yeast and bacteria that raises dough.", "Feed a starter with flour and water every day.", "A neglected starter smells of vinegar."]),
            ("Kneading", ["Kneading stretches the gluten of a dough until it is smooth.", "Knead by hand for ten minutes, or by machine for five."]),
            ("Proofing at rest", ["Proofing is the time in which a shaped loaf rises before it goes into the oven.", "A loaf at rest doubles in size."]),
            ("Crust colour", ["Steam in the oven keeps a crust soft and lets it brown late.", "The rest of the heat comes from the stone."]))
        .Note(
            "sauces.md",
            "Sauces",
            ["gravy"],
            ("Roux", ["A roux is flour cooked in butter, and it thickens a sauce.", "A dark roux thickens less than a pale one."]),
            ("Béchamel", ["Béchamel is a white sauce of roux and milk.", "Whisk the milk in slowly, so that no lumps form."]),
            ("Velouté", ["Velouté is a sauce of roux and pale stock."]),
            ("Béchamel and velouté compared", ["Béchamel is made with milk, and velouté is made with stock.", "Both sauces begin with a roux."]),
            ("Emulsion", ["An emulsion holds oil and water together with the help of egg yolk.", "Mayonnaise is a cold emulsion."]))
        .Note(
            "safety.md",
            "Kitchen safety",
            ("Hazard analysis and critical control points (HACCP)", ["HACCP is a method that finds the points where food can become unsafe.", "Restaurants write down the temperature at each point."]),
            ("Cross-contamination", ["Cross-contamination carries germs from raw meat to food that is eaten raw.", "Use one board for raw meat and another one for salad."]),
            ("Danger zone", ["Germs grow fastest in the danger zone between 5 and 60 degrees.", "Food must not stay in the danger zone for more than two hours."]),
            ("Fire blanket", ["A fire blanket smothers burning fat.", "Water must never be poured on burning fat."]))
        .Term("Maillard reaction", ["browning reaction", "MR"], "bread.md#crust-colour")
        .Term("Béchamel", ["white sauce", "besciamella"], "sauces.md#bechamel");

    private static Section Section(string path, int level, string[] headings, string[] sentences) => new()
    {
        Ref = new SectionRef(path, headings, Anchor(headings[^1])),
        Level = level,
        Sentences = sentences,
    };

    private static SectionRef Ref(string address) => new(address.Split('#')[0], [address], address.Split('#')[1]);

    private static string Anchor(string heading) => string.Join('-', heading
        .Replace('é', 'e').Replace('É', 'e')
        .ToLowerInvariant()
        .Split([' ', '(', ')', ':', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
}
