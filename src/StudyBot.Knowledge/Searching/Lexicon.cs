namespace StudyBot.Knowledge;

/// <summary>The words of a course, and in how many of its sections each stands.</summary>
internal sealed class Lexicon
{
    // Below this many sections, "in half of them" says nothing about a word.
    private const int FewestSections = 8;
    private const double Everywhere = .5;

    private readonly Dictionary<string, int> _sectionsByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sectionsBySurface = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly int _sections;

    public Lexicon(IReadOnlyList<SectionText> texts)
    {
        _sections = texts.Count;
        foreach (var text in texts)
        {
            foreach (var surface in text.All.Where(word => word.IsSought).Select(word => word.Surface).Distinct(StringComparer.Ordinal))
                _sectionsBySurface[surface] = _sectionsBySurface.GetValueOrDefault(surface) + 1;
            foreach (var stem in text.All.Where(word => word.IsSought).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                _ids.TryAdd(stem, _ids.Count);
                _sectionsByStem[stem] = _sectionsByStem.GetValueOrDefault(stem) + 1;
            }

            // Other names of a note lead to it without standing in any section.
            foreach (var word in text.NoteAliases.Where(word => word.IsSought))
            {
                _ids.TryAdd(word.Stem, _ids.Count);
                _sectionsBySurface.TryAdd(word.Surface, 1);
                _sectionsByStem.TryAdd(word.Stem, 1);
            }
        }
    }

    public IEnumerable<KeyValuePair<string, int>> Surfaces => _sectionsBySurface;

    public bool HasSurface(string surface) => _sectionsBySurface.ContainsKey(surface);

    public bool Knows(in Word word) => _sectionsByStem.ContainsKey(word.Stem) || HasSurface(word.Surface);

    public bool Knows(string stem) => _sectionsByStem.ContainsKey(stem);

    public int? IdOf(string stem) => _ids.TryGetValue(stem, out var id) ? id : null;

    /// <summary>A word that most sections hold does not tell them apart; which words those are is the course's own affair.</summary>
    public bool IsEverywhere(string stem) => _sections >= FewestSections && _sectionsByStem.GetValueOrDefault(stem) > Everywhere * _sections;

    /// <summary>As in BM25; a word that no section holds weighs most.</summary>
    public double Idf(string stem)
    {
        var holding = _sectionsByStem.GetValueOrDefault(stem);
        return Math.Log(1 + ((_sections - holding + .5) / (holding + .5)));
    }

    /// <summary>The stems that name something: those that are sought, without what is everywhere unless nothing else is left.</summary>
    public string[] NamingStems(IEnumerable<Word> words)
    {
        var stems = words.Where(word => word.IsSought && !word.IsJoined).Select(word => word.Stem).ToList();
        var telling = stems.FindAll(stem => !IsEverywhere(stem));
        return [.. telling.Count > 0 ? telling : stems];
    }
}
