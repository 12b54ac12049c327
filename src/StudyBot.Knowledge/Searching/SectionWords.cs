namespace StudyBot.Knowledge;

/// <summary>The words of a section that stand in its own file; they are the same as long as the section is.</summary>
internal sealed record SectionWords(IReadOnlyList<Word> Heading, IReadOnlyList<Word> Path, IReadOnlyList<Word> Body, IReadOnlyList<Word> NoteAliases);
