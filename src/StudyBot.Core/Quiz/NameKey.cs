using System.Runtime.CompilerServices;

namespace StudyBot.Core;

/// <summary>The names that are right as an answer, and those of other things that a slip must not be taken for.</summary>
internal sealed class NameKey
{
    private static readonly HashSet<string> Articles = ["a", "an", "the"];

    // Weak: the names go when the last generation of the course does that has them.
    private static readonly ConditionalWeakTable<IReadOnlyList<Term>, Tuple<List<List<List<string>>>, HashSet<string>>> Glossaries = [];

    private readonly List<List<string>> right;
    private readonly List<List<string>> wrong;

    private NameKey(List<List<string>> right, List<List<string>> wrong) => (this.right, this.wrong) = (right, wrong);

    /// <summary>The written answers, and every name of each term that one of them names.</summary>
    public static NameKey Of(Question question, Course course)
    {
        var answers = question.Form is QuestionForm.Typed typed ? typed.Answers.Select(NameOf).ToList() : [];
        var (terms, vendors) = Glossaries.GetValue(course.Terms, ReadGlossary);
        var named = terms.FindAll(term => term.Exists(name => answers.Exists(answer => AreSame(name, answer))));
        var others = terms.Except(named).SelectMany(names => names).ToList();

        var full = answers.Concat(named.SelectMany(names => names)).ToList();
        return new NameKey([.. full, .. WithoutVendor(full, vendors, others)], others);
    }

    private static Tuple<List<List<List<string>>>, HashSet<string>> ReadGlossary(IReadOnlyList<Term> glossary)
    {
        var terms = glossary.Select(term => term.Aliases.Prepend(term.Name).Select(NameOf).ToList()).ToList();
        return Tuple.Create(terms, VendorsIn(terms));
    }

    /// <summary>Whether the text is one of the names, letter by letter but for case, punctuation and articles.</summary>
    public bool Holds(string text) => NameOf(text) is { Count: > 0 } said && right.Exists(name => AreSame(name, said));

    /// <summary>Whether one of the names is meant, with slips of the keyboard that do not lead to another thing's name.</summary>
    public bool Accepts(string text) => Accepts(NameOf(text)) || (WithoutFillers(NameOf(text)) is { Count: > 0 } bare && Accepts(bare));

    /// <summary>Whether a sentence says one of the names.</summary>
    public bool IsSaidIn(List<string> words) => right.Exists(name => name.Count > 0 && name.TrueForAll(word => words.Exists(other => Words.AreAlike(word, other))));

    private bool Accepts(List<string> said)
    {
        var nearest = right.Where(name => AreAlike(name, said)).Select(name => Distance(name, said)).DefaultIfEmpty(int.MaxValue).Min();
        return nearest is not int.MaxValue && !wrong.Exists(name => Distance(name, said) < nearest);
    }

    /// <summary>Names as they are without the vendor's: "GuardDuty" for "Amazon GuardDuty". What is then another thing's name stays out.</summary>
    private static IEnumerable<List<string>> WithoutVendor(List<List<string>> names, HashSet<string> vendors, List<List<string>> others)
    {
        foreach (var name in names.Where(name => name.Count > 1 && vendors.Contains(name[0])))
        {
            var bare = name[1..];
            if (others.Exists(other => AreSame(other, bare)))
                continue;

            yield return bare;
            // Which of its brands a vendor puts before a name is no knowledge that anybody is asked for.
            foreach (var vendor in vendors)
                yield return [vendor, .. bare];
        }
    }

    /// <summary>Words with and without which the glossary names the same term, in two terms at least: "AWS", "Amazon".</summary>
    private static HashSet<string> VendorsIn(List<List<List<string>>> terms) =>
    [
        .. terms.SelectMany(names => names.Where(name => name.Count > 1 && names.Exists(other => other.SequenceEqual(name.Skip(1)))).Select(name => name[0]).Distinct())
            .CountBy(word => word).Where(count => count.Value > 1).Select(count => count.Key),
    ];

    private static List<string> NameOf(string text)
    {
        var words = Words.Of(text);
        var name = words.FindAll(word => !Articles.Contains(word));
        return name.Count > 0 ? name : words;
    }

    /// <summary>"I think it is KMS" says "KMS".</summary>
    private static List<string> WithoutFillers(List<string> said)
    {
        var from = said.FindIndex(word => !AnswerWords.Fillers.Contains(word));
        return from < 0 ? [] : said[from..(said.FindLastIndex(word => !AnswerWords.Fillers.Contains(word)) + 1)];
    }

    private static bool AreSame(List<string> name, List<string> said) => string.Concat(name) == string.Concat(said);

    // "Guard Duty" is "GuardDuty". A slip hardly ever falls on the first letter, where another word begins: encryption and decryption.
    private static bool AreAlike(List<string> name, List<string> said) =>
        name.Count == said.Count
            ? name.Zip(said).All(pair => AreAlike(pair.First, pair.Second)) || AreSame(name, said)
            : AreAlike(string.Concat(name), string.Concat(said));

    private static bool AreAlike(string word, string other) => word == other || (word.Length > 0 && other.Length > 0 && word[0] == other[0] && Words.AreAlike(word, other));

    private static int Distance(List<string> name, List<string> said)
    {
        const int Far = 20;
        return AreSame(name, said) ? 0 : EditDistance.Between(Cut(string.Concat(name)), Cut(string.Concat(said)), Far);

        // A name that is longer than any is no name; the distance costs what its lengths multiply to.
        static ReadOnlySpan<char> Cut(string text) => text.AsSpan(0, Math.Min(text.Length, 100));
    }
}
