namespace StudyBot.Core;

/// <summary>What something is, in one phrase: an entry of the glossary, or a sentence "X is ..." of a section.</summary>
internal sealed class Definition
{
    private readonly List<string> words;
    private readonly Lazy<List<HashSet<string>>> said;

    /// <param name="meaning">A phrase that can go on after "X is", without a full stop.</param>
    /// <param name="quote">The definition as the notes have it.</param>
    public Definition(string name, IEnumerable<string> aliases, string meaning, string quote, Origin origin)
    {
        (Name, Meaning, Quote, Origin) = (name, meaning, quote, origin);
        Names = [.. aliases.Prepend(name).Select(Words.Of).Where(words => words.Count > 0)];
        (Noun, Kind) = Phrase.KindOf(meaning);
        words = Words.Of(meaning);
        Statement = Phrase.TellingOf(meaning);
        Statement.Remove(Kind ?? "");
        said = new(() => [.. Origin.Section.Sentences.Select(Phrase.TellingOf)]);
    }

    public string Name { get; }

    /// <summary>All its names, in words; the first is the one that is shown.</summary>
    public IReadOnlyList<List<string>> Names { get; }

    public string Meaning { get; }

    public string Quote { get; }

    public Origin Origin { get; }

    /// <summary>The whole noun that the meaning begins with: "operating system" of "the operating system inside an instance".</summary>
    public string? Noun { get; }

    /// <summary>What kind of thing it is: the noun of "the service that ...". Null where the meaning does not begin with one.</summary>
    public string? Kind { get; }

    /// <summary>Whether its section begins with "The" before the name.</summary>
    public bool WantsArticle => Origin.Section.Sentences is [var first, ..] && first.StartsWith($"The {Name}", StringComparison.Ordinal);

    /// <summary>The words that tell it from others of its kind.</summary>
    public HashSet<string> Statement { get; }

    /// <summary>Whether the statement is made of this one, too: by its own meaning, or by a sentence of its section.</summary>
    /// <param name="other">Whose statement it is. In a section that both share, a sentence may speak of either.</param>
    public bool MayBe(Definition other) => MayBe(other.Statement, other.Origin);

    public bool MayBe(HashSet<string> statement, Origin origin) =>
        Phrase.Says(Statement, statement) || (origin.Section != Origin.Section && said.Value.Exists(sentence => Phrase.Says(sentence, statement)));

    /// <summary>Whether one is named with the words of the other, as AWS Shield and AWS Shield Advanced, or stands in the other's meaning: a part, an edition, a more general thing.</summary>
    public bool IsRelatedTo(Definition other) =>
        Names.Any(name => other.Names.Any(theirs => Phrase.Holds(name, theirs) || Phrase.Holds(theirs, name)))
        || IsNamedIn(other.words) || other.IsNamedIn(words)
        || IsKindOf(other) || other.IsKindOf(this);

    /// <summary>Whether a text says one of its names.</summary>
    public bool IsNamedIn(List<string> text) => Names.Any(name => Phrase.IndexOf(text, name) >= 0);

    // An inline policy is a policy: what is true of policies is true of it.
    private bool IsKindOf(Definition other) => Kind is not null && Kind != other.Kind && other.Names.Any(name => Words.Stem(name[^1]) == Kind);
}
