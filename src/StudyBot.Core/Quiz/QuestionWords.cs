using System.Runtime.CompilerServices;

namespace StudyBot.Core;

/// <summary>What the questions of a course say, by their places, and the names of its terms; read once for a generation, for that takes as long as a hundred turns.</summary>
internal sealed class QuestionWords
{
    // Weak: the words go when the last generation of the course does that has them.
    private static readonly ConditionalWeakTable<Course, QuestionWords> Known = [];

    private readonly SaidWords subjects;
    private readonly SaidWords texts;
    private readonly int[] questionOfText;

    private QuestionWords(Course course)
    {
        Terms = [.. course.Terms.Select(term => term.Aliases.Prepend(term.Name).Select(Words.OfContent).ToList())];
        var names = Terms.SelectMany(term => term).SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
        subjects = new SaidWords(course.Questions.Select(question => $"{question.Stem} {string.Join(' ', question.Sections.Select(section => section.HeadingPath))} {string.Join(' ', question.Form.Key)}"), names);
        texts = new SaidWords(course.Questions.SelectMany(question => question.Form.Texts), names);
        questionOfText = [.. course.Questions.SelectMany((question, place) => question.Form.Texts.Select(_ => place))];
    }

    /// <summary>Each term by the words of all its names.</summary>
    public IReadOnlyList<List<List<string>>> Terms { get; }

    public static QuestionWords Of(Course course) => Known.GetValue(course, course => new QuestionWords(course));

    /// <summary>The questions whose stem, key or section that settles them says one of the names.</summary>
    public IEnumerable<int> FindAbout(List<List<string>> names) => subjects.Find(names).Order();

    /// <summary>The questions one of whose options or entries says one of the names.</summary>
    public IEnumerable<int> FindMentioning(List<List<string>> names) => texts.Find(names).Select(text => questionOfText[text]).Distinct().Order();
}
