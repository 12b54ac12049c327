using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Reads the sections of a course into words, in an order that depends on the course alone.</summary>
internal static class SectionTexts
{
    public static List<SectionText> Of(Course course, KnownWords known)
    {
        var names = TermNames(course);
        var asked = Asked(course).ToLookup(asked => asked.Address, asked => asked.Text, StringComparer.Ordinal);
        var askedWords = known.ReadAsked(asked.SelectMany(texts => texts));
        // A heading with nothing under it cannot be quoted. Addresses are unique; if the course errs there, the first holds.
        var texts = course.Notes
            .OrderBy(note => note.Path, StringComparer.Ordinal)
            .SelectMany(note => note.Sections.Where(section => section.Sentences.Count > 0).Select(section => known.Read(note, section)))
            .DistinctBy(text => text.Section.Ref)
            .ToList();
        foreach (var text in texts)
        {
            foreach (var name in names[text.Section.Ref.Address])
                WordReader.AddTo(text.Names, name);
            text.Asked.AddRange(asked[text.Section.Ref.Address].Select(question => askedWords[question]));
        }

        return texts;
    }

    /// <summary>What a section may be asked for with: phrasings of students, and the questions that it settles, with their keys.</summary>
    private static IEnumerable<(string Address, string Text)> Asked(Course course) => course.Phrasings
        .Select(phrasing => (phrasing.Section.Address, phrasing.Text))
        .Concat(course.Questions
            .Where(question => question.Sections.Count > 0)
            .Select(question => (question.Sections[0].Address, $"{question.Stem} {string.Join(". ", question.Form.Key)}")));

    /// <summary>By the section's address, the names that the glossary gives to what it defines.</summary>
    public static ILookup<string, string> TermNames(Course course) => course.Terms
        .Where(term => term.Section is not null)
        .SelectMany(term => term.Aliases.Prepend(term.Name), (term, name) => (term.Section!.Address, Name: name))
        .ToLookup(entry => entry.Address, entry => entry.Name, StringComparer.Ordinal);
}
