using System.Runtime.CompilerServices;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Remembers the words of the sections that are in service, so that a new generation reads only those of changed files.</summary>
internal sealed class KnownWords
{
    // Weak: what is known of a section goes when the last generation that has it does.
    private readonly ConditionalWeakTable<Section, SectionWords> _known = [];

    public SectionText Read(Note note, Section section)
    {
        if (_known.TryGetValue(section, out var words))
            return new SectionText(note, section, words.Heading, words.Path, words.Body, words.NoteAliases);

        var text = SectionText.Read(note, section);
        _known.AddOrUpdate(section, new SectionWords(text.Heading, text.Path, text.Body, text.NoteAliases));
        return text;
    }
}
