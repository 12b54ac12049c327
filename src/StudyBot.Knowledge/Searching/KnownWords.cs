using System.Runtime.CompilerServices;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Remembers the words of the sections that are in service, so that a new generation reads only those of changed files.</summary>
internal sealed class KnownWords
{
    // Weak: what is known of a section goes when the last generation that has it does.
    private readonly ConditionalWeakTable<Section, SectionWords> _known = [];

    private Dictionary<string, AskedWords> _asked = new(StringComparer.Ordinal);

    /// <summary>The words of each text that somebody may ask with.</summary>
    public IReadOnlyDictionary<string, AskedWords> ReadAsked(IEnumerable<string> texts)
    {
        var read = new Dictionary<string, AskedWords>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!read.ContainsKey(text))
                read.Add(text, _asked.GetValueOrDefault(text) ?? new AskedWords(WordReader.Read(text)));
        }

        return _asked = read;
    }

    public SectionText Read(Note note, Section section)
    {
        if (_known.TryGetValue(section, out var words))
            return new SectionText(note, section, words.Heading, words.Path, words.Body, words.NoteAliases);

        var text = SectionText.Read(note, section);
        _known.AddOrUpdate(section, new SectionWords(text.Heading, text.Path, text.Body, text.NoteAliases));
        return text;
    }
}
