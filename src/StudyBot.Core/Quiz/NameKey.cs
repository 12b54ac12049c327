namespace StudyBot.Core;

/// <summary>The names that are right as an answer, and those of other things that a slip must not be taken for.</summary>
internal sealed class NameKey
{
    private readonly List<Name> right;
    private readonly Glossary glossary;
    private readonly HashSet<IReadOnlyList<Name>> named;

    private NameKey(IReadOnlyList<Name> answers, Glossary glossary)
    {
        this.glossary = glossary;
        named = [.. answers.SelectMany(glossary.TermsCalled)];
        right = [.. answers, .. named.SelectMany(names => names)];
        right.AddRange([.. right.SelectMany(WithoutVendor)]);
    }

    /// <summary>The written answers, and every name of each term that one of them names.</summary>
    public static NameKey Of(Question question, Course course) =>
        new(question.Form is QuestionForm.Typed typed ? [.. typed.Answers.Select(Name.Of)] : [], Glossary.Of(course));

    /// <summary>Whether the text is one of the names, letter by letter but for case, punctuation and articles.</summary>
    public bool Holds(string text) => Name.Of(text) is { Words.Count: > 0 } said && right.Exists(said.IsSame);

    /// <summary>Whether one of the names is meant, with slips of the keyboard that do not lead to another thing's name.</summary>
    public bool Accepts(string text) => Name.Of(text) is var said && (Accepts(said) || (WithoutFillers(said) is { Words.Count: > 0 } bare && Accepts(bare)));

    /// <summary>Whether a sentence says one of the names.</summary>
    public bool IsSaidIn(List<string> words) => right.Exists(name => name.Words.Count > 0 && name.Words.All(word => words.Exists(other => Words.AreAlike(word, other))));

    private bool Accepts(Name said)
    {
        var nearest = right.Where(name => AreAlike(name, said)).Select(name => Distance(name, said)).DefaultIfEmpty(int.MaxValue).Min();
        return nearest is not int.MaxValue && !Others(glossary.Terms).Any(names => names.Any(name => Distance(name, said) < nearest));
    }

    private IEnumerable<IReadOnlyList<Name>> Others(IEnumerable<IReadOnlyList<Name>> terms) => terms.Where(names => !named.Contains(names));

    /// <summary>A name without the vendor's: "GuardDuty" for "Amazon GuardDuty". What is then another thing's name stays out.</summary>
    private IEnumerable<Name> WithoutVendor(Name name)
    {
        if (name.Words.Count < 2 || !glossary.Vendors.Contains(name.Words[0]))
            yield break;

        var bare = Name.Of([.. name.Words.Skip(1)]);
        if (Others(glossary.TermsCalled(bare)).Any())
            yield break;

        yield return bare;
        // Which of its brands a vendor puts before a name is no knowledge that anybody is asked for.
        foreach (var vendor in glossary.Vendors)
            yield return Name.Of([vendor, .. bare.Words]);
    }

    /// <summary>"I think it is KMS" says "KMS".</summary>
    private static Name WithoutFillers(Name said) => Name.Of(
        [.. said.Words.SkipWhile(AnswerWords.Fillers.Contains).Reverse().SkipWhile(AnswerWords.Fillers.Contains).Reverse()]);

    // A slip hardly ever falls on the first letter, where another word begins: encryption and decryption.
    private static bool AreAlike(Name name, Name said) =>
        name.Words.Count == said.Words.Count
            ? name.Words.Zip(said.Words).All(pair => AreAlike(pair.First, pair.Second)) || name.IsSame(said)
            : AreAlike(name.Joined, said.Joined);

    private static bool AreAlike(string word, string other) => word == other || (word.Length > 0 && other.Length > 0 && word[0] == other[0] && Words.AreAlike(word, other));

    private static int Distance(Name name, Name said)
    {
        const int Far = 20;
        return name.IsSame(said) ? 0 : EditDistance.Between(Cut(name.Joined), Cut(said.Joined), Far);

        // A name that is longer than any is no name; the distance costs what its lengths multiply to.
        static ReadOnlySpan<char> Cut(string text) => text.AsSpan(0, Math.Min(text.Length, 100));
    }
}
