namespace StudyBot.Knowledge;

/// <summary>Whether two sections would be indexed alike.</summary>
internal static class SameWords
{
    public static bool In(SectionText first, SectionText second)
    {
        if (first.Section.Level != second.Section.Level || first.Note.Path != second.Note.Path || first.Asked.Count != second.Asked.Count)
            return false;

        return ListsOf(first).Zip(ListsOf(second)).All(pair => ReferenceEquals(pair.First, pair.Second) || pair.First.SequenceEqual(pair.Second));
    }

    private static IEnumerable<IReadOnlyList<Word>> ListsOf(SectionText text) => [text.Heading, text.Path, text.Body, text.NoteAliases, text.Names, .. text.Asked.Select(asked => asked.Words)];
}
