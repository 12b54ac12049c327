using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Questions that are asked twice, and the same question with two answers.</summary>
internal static class Duplicates
{
    // quiz-items: the bound of the published banks' count of near-duplicates.
    private const double NearlySame = 0.8;

    private const double LikeKeys = 0.5;

    // A stem such as "Which statement is true?" asks nothing without its options.
    private static readonly HashSet<string> AsksNothing =
        ["which", "what", "of", "the", "these", "following", "statement", "statements", "sentence", "sentences", "is", "are", "true", "correct", "right", "fits", "fit", "describes", "best", "about", "a", "an", "and", "one", "option", "answer"];

    public static IEnumerable<KnowledgeProblem> Find(IReadOnlyList<Item> items)
    {
        var told = new HashSet<Item>(ReferenceEqualityComparer.Instance);
        foreach (var group in items.GroupBy(item => string.Join(' ', item.StemWords), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            var earlier = new List<Item>();
            foreach (var item in group)
            {
                if (earlier.Select(other => SameStem(item, other)).FirstOrDefault(problem => problem is not null) is { } problem)
                {
                    told.Add(item);
                    yield return problem;
                }

                earlier.Add(item);
            }
        }

        foreach (var (other, item) in NearlySamePairs(items).Where(pair => !told.Contains(pair.Item)))
        {
            told.Add(item);
            yield return item.Problem("question-near-duplicate", $"This question is nearly the same as {Place(other)}.",
                "Delete one of the two, or ask it from another side: another situation, or the service for the use instead of the use for the service.");
        }
    }

    // Questions with another key ask for something else, be they as like as "in transit" and "at rest". Few have like keys, so these are found first.
    private static IEnumerable<(Item Other, Item Item)> NearlySamePairs(IReadOnlyList<Item> items)
    {
        var triples = new ulong[]?[items.Count];
        foreach (var (first, second) in SimilarPairs.Find([.. items.Select(WordsOfKeys)], LikeKeys))
        {
            var ofFirst = triples[first] ??= Likeness.TriplesOf(TextOf(items[first]));
            var ofSecond = triples[second] ??= Likeness.TriplesOf(TextOf(items[second]));
            if (Likeness.IsAtLeast(NearlySame, ofFirst, ofSecond) && !items[first].StemWords.SequenceEqual(items[second].StemWords, StringComparer.Ordinal))
                yield return (items[first], items[second]);
        }
    }

    private static KnowledgeProblem? SameStem(Item item, Item other)
    {
        if (KeysOf(item).SetEquals(KeysOf(other)))
        {
            return item.Problem("question-duplicate", $"This question has the same stem and the same key as {Place(other)}.",
                "Delete one of the two, or ask it from another side.");
        }

        var isContradicted = Contradicts(item, other) || Contradicts(other, item);
        return isContradicted || !item.StemWords.All(AsksNothing.Contains)
            ? item.Problem("question-keys-differ", $"{Place(other)} asks the same and has another right option.",
                "Find out which of the two is right and delete the other; when both are, say in the stems what tells them apart.")
            : null;
    }

    private static bool Contradicts(Item item, Item other)
    {
        var keys = KeysOf(item);
        return other.Wrong.Any(option => keys.Contains(option.Plain));
    }

    private static HashSet<string> KeysOf(Item item) => item.Right.Select(option => option.Plain).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> WordsOfKeys(Item item) => item.Right.SelectMany(option => option.Words).ToHashSet(StringComparer.Ordinal);

    // The order of the options is of no account.
    private static string TextOf(Item item) =>
        $"{string.Join(' ', item.StemWords)}|{string.Join('|', item.Options.Select(option => option.Plain).Order(StringComparer.Ordinal))}";

    private static string Place(Item item) => $"{item.Question.Id} ({item.Question.Path}, line {item.Question.Line})";
}
