using System.Reflection;

namespace StudyBot.Knowledge;

/// <summary>Whether two sections would be indexed alike. All lists of words that a section has are compared, also those that it is given some day.</summary>
internal static class SameWords
{
    private static readonly Func<SectionText, IReadOnlyList<Word>>[] Lists =
    [
        .. typeof(SectionText).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => typeof(IReadOnlyList<Word>).IsAssignableFrom(property.PropertyType))
            .Select(property => property.GetMethod!.CreateDelegate<Func<SectionText, IReadOnlyList<Word>>>()),
    ];

    public static bool In(SectionText first, SectionText second)
    {
        if (first.Section.Level != second.Section.Level || first.Note.Path != second.Note.Path)
            return false;

        foreach (var list in Lists)
        {
            var (one, other) = (list(first), list(second));
            if (!ReferenceEquals(one, other) && !one.SequenceEqual(other))
                return false;
        }

        return true;
    }
}
