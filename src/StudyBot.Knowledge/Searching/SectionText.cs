using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A section as words.</summary>
/// <param name="Heading">The words of its own heading.</param>
/// <param name="Path">The words of the headings above it.</param>
/// <param name="Body">The words of its sentences.</param>
/// <param name="NoteAliases">The words of the other names of its note.</param>
internal sealed record SectionText(Note Note, Section Section, IReadOnlyList<Word> Heading, IReadOnlyList<Word> Path, IReadOnlyList<Word> Body, IReadOnlyList<Word> NoteAliases)
{
    /// <summary>Other names of what the section defines, from the glossary.</summary>
    public List<Word> Names { get; } = [];

    /// <summary>What it may be asked for with, by a student who does not know the notes' words.</summary>
    public List<AskedWords> Asked { get; } = [];

    /// <summary>What stands over every sentence of it.</summary>
    public IEnumerable<Word> Above => Heading.Concat(Path).Concat(Names);

    /// <summary>The words by which the section itself can be found.</summary>
    public IEnumerable<Word> All => Above.Concat(Body);

    public static SectionText Read(Note note, Section section) => new(
        note,
        section,
        WordReader.Read(section.Ref.Heading),
        ReadEach(section.Ref.Headings.SkipLast(1)),
        ReadEach(section.Sentences.Where(sentence => !SentenceShape.IsAddress(sentence))),
        ReadEach(note.Aliases));

    private static List<Word> ReadEach(IEnumerable<string> texts)
    {
        var words = new List<Word>();
        foreach (var text in texts)
            WordReader.AddTo(words, text);
        return words;
    }
}
