using StudyBot.Core;

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

    public Lexicon(IReadOnlyList<SectionText> texts, IEnumerable<Resource> resources)
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
            foreach (var word in text.NoteAliases.Concat(text.Asked.SelectMany(asked => asked.Words)).Where(word => word.IsSought))
            {
                _ids.TryAdd(word.Stem, _ids.Count);
                _sectionsBySurface.TryAdd(word.Surface, 1);
                _sectionsByStem.TryAdd(word.Stem, 1);
            }
        }

        // Words of the places to look are spelt right too, but no section holds them.
        foreach (var word in resources.SelectMany(resource => WordReader.Read($"{resource.Name}. {resource.When}")).Where(word => word.IsSought))
        {
            _ids.TryAdd(word.Stem, _ids.Count);
            _sectionsBySurface.TryAdd(word.Surface, 0);
        }
    }

    public IEnumerable<KeyValuePair<string, int>> Surfaces => _sectionsBySurface;

    public bool HasSurface(string surface) => _sectionsBySurface.ContainsKey(surface);

    public bool Knows(in Word word) => _ids.ContainsKey(word.Stem) || HasSurface(word.Surface);

    /// <summary>
    /// How much a word tells of what is asked: one that all English uses tells little ("stand", "expensive"), unless the course uses it for its own matters.
    /// </summary>
    public double Telling(string surface, string stem) => 1 - ((1 - CommonEnglish.Rarity(surface)) / Math.Max(1, _sectionsByStem.GetValueOrDefault(stem)));

    /// <summary>Whether any section holds it.</summary>
    public bool IsHeld(string stem) => _sectionsByStem.ContainsKey(stem);

    /// <summary>Its number, below 0 when the course does not have it.</summary>
    public int IdOf(string stem) => _ids.GetValueOrDefault(stem, -1);

    /// <summary>The numbers of the sought words that the course has, each once and in order.</summary>
    public int[] IdsOf(IEnumerable<Word> words) => [.. words.Where(word => word.IsSought).Select(word => IdOf(word.Stem)).Where(id => id >= 0).Distinct().Order()];

    /// <summary>A word that most sections hold does not tell them apart; which words those are is the course's own affair.</summary>
    public bool IsEverywhere(string stem) => _sections >= FewestSections && _sectionsByStem.GetValueOrDefault(stem) > Everywhere * _sections;

    /// <summary>As in BM25; a word that no section holds weighs most.</summary>
    public double Idf(string stem)
    {
        var holding = _sectionsByStem.GetValueOrDefault(stem);
        return Math.Log(1 + ((_sections - holding + .5) / (holding + .5)));
    }

    /// <summary>The sought words; what is written as one ("re:Post") counts as one, because a student may write it so.</summary>
    private static IEnumerable<Word> CompoundsWhole(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isPairJoined = words[i].IsJoined && i + 2 < words.Count && words[i].Surface.Length == words[i + 1].Surface.Length + words[i + 2].Surface.Length;
            if (words[i].IsSought && (isPairJoined || !words[i].IsJoined))
                yield return words[i];
            i += isPairJoined ? 2 : 0;
        }
    }

    /// <summary>The stems that name something: those that are sought, without what is everywhere unless nothing else is left.</summary>
    public string[] NamingStems(IReadOnlyList<Word> words)
    {
        var stems = CompoundsWhole(words).Select(word => word.Stem).ToList();
        var telling = stems.FindAll(stem => !IsEverywhere(stem));
        return [.. telling.Count > 0 ? telling : stems];
    }
}
