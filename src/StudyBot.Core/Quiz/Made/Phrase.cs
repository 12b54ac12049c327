namespace StudyBot.Core;

/// <summary>The little grammar that making questions needs.</summary>
internal static class Phrase
{
    // So much of a statement in one sentence means that the sentence makes it.
    private const double SameStatement = .7;

    private const int LongestNoun = 5;

    /// <summary>The kind of what is something that one does.</summary>
    public const string Doing = "-ing";

    private static readonly HashSet<string> Articles = ["a", "an", "the"];

    // Behind one of these the noun that tells the kind is over.
    private static readonly HashSet<string> AfterNoun =
    [
        "that", "which", "who", "whose", "where", "when", "of", "for", "in", "on", "at", "by", "with", "without", "from", "to", "into", "between", "against", "after", "before", "under", "over",
        "and", "or", "as", "about", "during", "across", "inside", "outside", "through", "within", "besides", "is", "are", "was", "were", "can", "may", "must", "than", "used", "made", "called",
    ];

    // "A part of X" says nothing of what kind of thing it is.
    private static readonly HashSet<string> SayNoKind = ["part", "kind", "form", "way", "sort", "type", "edition", "version", "thing", "one", "something", "name", "word", "example"];

    private static readonly HashSet<string> Untelling =
    [
        "which", "who", "whose", "what", "where", "when", "how", "into", "between", "against", "after", "before", "under", "over", "has", "have", "can", "may", "must", "not", "no", "other", "own",
        "their", "they", "them", "one", "many", "more", "than", "only", "such", "each", "all", "every", "you", "your", "these", "those", "there", "then", "also", "use", "used", "using",
    ];

    public static bool IsArticle(string word) => Articles.Contains(word);

    /// <summary>The noun that a meaning opens with, and the kind of thing that it names, as a stem: "managed service" and "service"; for "proving who you are" <see cref="Doing"/>.</summary>
    public static (string? Noun, string? Kind) KindOf(string meaning)
    {
        var opening = meaning.Split(',')[0].Replace("-", "", StringComparison.Ordinal);
        var noun = Words.Of(opening).SkipWhile(Articles.Contains).TakeWhile(word => !AfterNoun.Contains(word)).ToList();
        if (noun.Count is 0 or > LongestNoun)
            return (null, null);

        if (noun[0].Length > 5 && noun[0].EndsWith("ing", StringComparison.Ordinal) && !IsArticle(Words.Of(opening)[0]))
            return (Doing, Doing);

        return SayNoKind.Contains(noun[^1]) ? (null, null) : (string.Join(' ', noun), Words.Stem(noun[^1]));
    }

    /// <summary>The words that carry a statement, as stems.</summary>
    public static HashSet<string> TellingOf(string text) => [.. Words.OfContent(text).Where(word => !Untelling.Contains(word)).Select(Words.Stem)];

    public static bool Says(HashSet<string> text, HashSet<string> statement) =>
        statement.Count > 0 && statement.Count(text.Contains) >= SameStatement * statement.Count;

    /// <summary>Whether all words of the one are words of the other.</summary>
    public static bool Holds(List<string> all, List<string> some) => some.TrueForAll(all.Contains);

    public static int IndexOf(List<string> text, List<string> words)
    {
        for (var at = 0; at + words.Count <= text.Count; at++)
        {
            var length = 0;
            while (length < words.Count && text[at + length] == words[length])
                length++;
            if (length == words.Count)
                return at;
        }

        return -1;
    }

    /// <summary>As the beginning of an option: a capital, unless the first word is spelt in a way of its own, as re:Post.</summary>
    public static string Capital(string text)
    {
        var word = text.Split(' ')[0].TrimEnd(',', '.', ':', ';');
        return word.Length > 0 && word.All(c => char.IsLower(c) || c is '-' or '\'' or '’') ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Whether most of its words have a capital or are numbers, as in the name of a product. One word with a capital may as well begin a sentence.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Any(char.IsUpper) || char.IsDigit(word[0])) * 2 > words.Length && (words.Length > 1 || words[0].Skip(1).Any(char.IsUpper));
    }
}
