using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What the course says are names of the same thing: its glossary, and the short forms that its notes introduce.</summary>
internal sealed class Synonyms
{
    private const int MostWords = 8;

    private const int MostOthers = 6;

    // By a name, as its stems with blanks between: what else the thing is called.
    private readonly Dictionary<string, string[][]> _others = new(StringComparer.Ordinal);

    // By the first word: of how many words the longest name is that begins with it.
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public Synonyms(Course course, IReadOnlyList<SectionText> texts, Lexicon lexicon)
    {
        var groups = new Dictionary<string, List<SynonymGroup>>(StringComparer.Ordinal);
        foreach (var term in course.Terms)
            Add(groups, term.Aliases.Prepend(term.Name), lexicon);

        foreach (var text in texts)
        {
            foreach (var sentence in text.Section.Sentences.Prepend(text.Section.Ref.Heading))
            {
                foreach (var (longForm, shortForm) in ShortForms.In(sentence))
                    Add(groups, [longForm, shortForm], lexicon);
            }
        }

        foreach (var (name, all) in groups)
            _others.Add(name, [.. all.SelectMany(group => group.Names).Where(other => Key(other) != name).Take(MostOthers)]);
    }

    /// <summary>What else the thing with this name is called, each as its stems.</summary>
    public string[][] OtherNames(ReadOnlySpan<string> name) => _others.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>How many of the stems are one name, from the first on; 0 when they begin none.</summary>
    public int LongestName(ReadOnlySpan<string> stems)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(stems[0]), stems.Length); length > 0; length--)
        {
            if (_others.ContainsKey(Key(stems[..length])))
                return length;
        }

        return 0;
    }

    private static string Key(ReadOnlySpan<string> name) => string.Join(' ', name);

    private void Add(Dictionary<string, List<SynonymGroup>> all, IEnumerable<string> names, Lexicon lexicon)
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
            if (!all.TryGetValue(key, out var groups))
                all[key] = groups = [];
            if (!groups.Any(other => group.Names.All(name => other.Names.Any(name.SequenceEqual))))
                groups.Add(group);
        }
    }
}
