using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>
/// What a few letters that the course never uses may stand for: "sg" for the section "Security groups", "os" where the notes
/// write "operating system" again and again. Students abbreviate what authors write out.
/// </summary>
internal sealed class Initials
{
    // Two words that meet by accident do not do so in three sections, nor twice as often as all others with their letters.
    private const int FewestSections = 3;
    private const int TimesTheNext = 2;

    private readonly Dictionary<string, string[]?> _names = new(StringComparer.Ordinal);

    public Initials(Course course, IEnumerable<SectionText> texts, Lexicon lexicon, IEnumerable<(string First, string Second, int Sections)> pairs)
    {
        foreach (var name in course.Terms.Select(term => term.Name).Concat(texts.Select(text => text.Section.Ref.Heading)))
            Add([.. WordReader.Read(name).Where(word => word.IsSought && !word.IsJoined && !lexicon.IsEverywhere(word.Stem)).Select(word => word.Stem)]);

        foreach (var rivals in pairs.Where(pair => IsContent(pair.First) && IsContent(pair.Second)).GroupBy(pair => Of([pair.First, pair.Second]), StringComparer.Ordinal))
        {
            var best = rivals.OrderByDescending(pair => pair.Sections).Take(2).ToList();
            if (best[0].Sections >= FewestSections && (best.Count is 1 || best[0].Sections >= TimesTheNext * best[1].Sections))
                _names.TryAdd(rivals.Key, [best[0].First, best[0].Second]);
        }
    }

    /// <summary>The stems of the one name with these initials, or null.</summary>
    public string[]? NameOf(string letters) => _names.GetValueOrDefault(letters);

    private void Add(string[] stems)
    {
        // Two names with the same initials: neither is meant for sure.
        if (stems.Length is >= 2 and <= 5 && !_names.TryAdd(Of(stems), stems) && _names[Of(stems)]?.SequenceEqual(stems) is false)
            _names[Of(stems)] = null;
    }

    private static bool IsContent(string stem) => EnglishWords.KindOf(stem) is WordKind.Content;

    private static string Of(string[] stems) => string.Concat(stems.Select(stem => char.ToLowerInvariant(stem[0])));
}
