namespace StudyBot.Knowledge;

/// <summary>Which neighbours make a pair: "access keys", "at rest", "of cloud". The articles between them are passed over.</summary>
internal static class WordPairs
{
    public static bool AreNeighbours(Piece first, Piece second) => first.Sentence == second.Sentence && Make(first.Kind, second.Kind);

    public static string Key(string first, string second) => $"{first} {second}";

    public static IEnumerable<string> Of(IEnumerable<Word> words)
    {
        Word? before = null;
        foreach (var word in words.Where(word => !word.IsJoined && word.Kind is not WordKind.Article))
        {
            if (before is { } first && first.Sentence == word.Sentence && Make(first.Kind, word.Kind))
                yield return Key(first.Stem, word.Stem);
            before = word;
        }
    }

    private static bool Make(WordKind first, WordKind second) =>
        (first is WordKind.Content && second is WordKind.Content or WordKind.Light or WordKind.Preposition)
        || (second is WordKind.Content && first is WordKind.Light or WordKind.Preposition);
}
