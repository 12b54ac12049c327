using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>Keeps the key of the open question hidden while its student asks the notes.</summary>
public sealed class KeyGuard
{
    // As much of the stem as this means that the same thing is talked about.
    private const double SameSubject = .4;

    private readonly HashSet<SectionRef> sections;
    private readonly List<string> stem;
    private readonly Func<string, List<string>, bool>? tells;
    private readonly NameKey? names;

    /// <param name="tells">Whether a sentence, under a heading, tells the key; null when none can.</param>
    /// <param name="names">The names that are the key, so that a heading could tell it.</param>
    private KeyGuard(IEnumerable<SectionRef> sections, List<string> stem, Func<string, List<string>, bool>? tells, NameKey? names = null) =>
        (this.sections, this.stem, this.tells, this.names) = ([.. sections], stem, tells, names);

    /// <summary>Nothing is open, nothing is hidden.</summary>
    public static KeyGuard Open { get; } = new([], [], tells: null);

    public static KeyGuard Of(Question question, Course course)
    {
        var asked = Words.OfContent(question.Stem);
        switch (question.Form)
        {
            case QuestionForm.Choice choice:
                var texts = choice.Key.Select(Words.OfContent).ToList();
                return new(question.Sections, asked, (_, sentence) => texts.Exists(text => SaysAll(sentence, text)) && Share(sentence, asked) >= SameSubject);
            case QuestionForm.Typed:
                var key = NameKey.Of(question, course);
                return new(question.Sections, asked, (_, sentence) => key.IsSaidIn(sentence) && Share(sentence, asked) >= SameSubject, key);
            case QuestionForm.Ordering ordering:
                var steps = ordering.Steps.Select(Words.OfContent).ToList();
                return new(question.Sections, asked, (_, sentence) => TellsOrder(sentence, steps));
            case QuestionForm.Matching matching:
                var pairs = matching.Pairs.Select(pair => (Left: Words.OfContent(pair.Left), Right: Words.OfContent(pair.Right))).ToList();
                return new(question.Sections, asked, (heading, sentence) => pairs.Exists(pair => TellsPair(heading, sentence, pair.Left, pair.Right)));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whether the section is one that settles the open question.</summary>
    public bool Withholds(SectionRef section) => sections.Contains(section);

    /// <summary>Whether the section's name would answer the stem that the student puts to the notes: where the key is a name, the heading above it may be the key.</summary>
    public bool WithholdsName(SectionRef section, string asked)
    {
        return names is not null && names.IsSaidIn(Words.Of(section.HeadingPath)) && Words.Of(asked) is var words && !names.IsSaidIn(words) && Share(words, stem) >= SameSubject;
    }

    /// <summary>Whether the sentence does not tell the key.</summary>
    public bool MayShow(SectionRef section, string sentence) => tells is null || !tells(section.Heading, Words.Of(sentence));

    // Two steps in one sentence stand in some order there; a list of steps has one in each entry, word for word.
    private static bool TellsOrder(List<string> sentence, List<List<string>> steps)
    {
        var said = steps.FindAll(step => SaysAll(sentence, step));
        return said.Count > 1 || said.Exists(step => step.Count > 1 && step.Count * 2 >= sentence.Count);
    }

    // The right side is often worded otherwise in the notes, and the left side may be their heading.
    private static bool TellsPair(string heading, List<string> sentence, List<string> left, List<string> right) =>
        (SaysAll(sentence, left) || SaysAll(Words.Of(heading), left)) && Share(sentence, right) >= .5;

    private static double Share(List<string> sentence, List<string> words) => words.Count == 0 ? 0 : (double)words.Count(word => Says(sentence, word)) / words.Count;

    private static bool SaysAll(List<string> sentence, List<string> words) => words.TrueForAll(word => Says(sentence, word));

    private static bool Says(List<string> sentence, string word) => sentence.Exists(other => Words.AreAlike(word, other));
}
