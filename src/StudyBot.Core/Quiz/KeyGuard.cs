namespace StudyBot.Core;

/// <summary>Keeps the key of the open question hidden while its student asks the notes.</summary>
public sealed class KeyGuard
{
    private readonly HashSet<SectionRef> sections;
    private readonly List<string> stem;
    private readonly List<List<string>> keys;

    private KeyGuard(IEnumerable<SectionRef> sections, List<string> stem, List<List<string>> keys) =>
        (this.sections, this.stem, this.keys) = ([.. sections], stem, keys);

    /// <summary>Nothing is open, nothing is hidden.</summary>
    public static KeyGuard Open { get; } = new([], [], []);

    public static KeyGuard Of(Question question) => new(
        question.Sections, Words.OfContent(question.Stem), [.. question.Options.Where(option => option.IsRight).Select(option => Words.OfContent(option.Text))]);

    /// <summary>Whether the section is one that settles the open question.</summary>
    public bool Withholds(SectionRef section) => sections.Contains(section);

    /// <summary>Whether the sentence does not say the key together with what the question is about.</summary>
    public bool MayShow(string sentence)
    {
        if (keys.Count == 0)
            return true;

        var words = Words.Of(sentence);
        var saysKey = keys.Exists(key => key.TrueForAll(Says));
        var share = stem.Count == 0 ? 0 : (double)stem.Count(Says) / stem.Count;
        return !saysKey || share < .4;

        bool Says(string word) => words.Exists(other => Words.AreAlike(word, other));
    }
}
