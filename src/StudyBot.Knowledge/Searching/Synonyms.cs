using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What the course says are names of the same thing: its glossary, and the short forms that its notes introduce.</summary>
internal sealed class Synonyms
{
    private const int MostWords = 8;

    private readonly Dictionary<string, List<SynonymGroup>> _groups = new(StringComparer.Ordinal);

    // By the first word: of how many words the longest name is that begins with it.
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public Synonyms(Course course, IReadOnlyList<SectionText> texts, Lexicon lexicon)
    {
        foreach (var term in course.Terms)
            Add(term.Aliases.Prepend(term.Name), lexicon);

        foreach (var text in texts)
        {
            foreach (var sentence in text.Section.Sentences.Prepend(text.Section.Ref.Heading))
            {
                foreach (var (longForm, shortForm) in ShortForms.In(sentence))
                    Add([longForm, shortForm], lexicon);
            }
        }
    }

    public IReadOnlyList<SynonymGroup> Of(string[] name) => _groups.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>How many of the stems are one name, from the first on; 0 when they begin none.</summary>
    public int LongestName(ReadOnlySpan<string> stems)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(stems[0]), stems.Length); length > 0; length--)
        {
            if (_groups.ContainsKey(Key(stems[..length])))
                return length;
        }

        return 0;
    }

    private static string Key(ReadOnlySpan<string> name) => string.Join(' ', name);

    private void Add(IEnumerable<string> names, Lexicon lexicon)
    {
        var stems = names.Select(name => lexicon.NamingStems(WordReader.Read(name))).Where(name => name.Length is > 0 and <= MostWords)
            .DistinctBy(name => Key(name), StringComparer.Ordinal).ToList();
        if (stems.Count < 2)
            return;

        foreach (var name in stems)
            _longest[name[0]] = Math.Max(_longest.GetValueOrDefault(name[0]), name.Length);

        var group = new SynonymGroup(stems);
        foreach (var key in stems.Select(name => Key(name)))
        {
            if (!_groups.TryGetValue(key, out var groups))
                _groups[key] = groups = [];
            if (!groups.Any(other => group.Names.All(name => other.Names.Any(name.SequenceEqual))))
                groups.Add(group);
        }
    }
}
