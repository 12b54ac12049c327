using System.Text.RegularExpressions;

namespace StudyBot.Core;

/// <summary>Finds what the notes define: the entries of the glossary that name their section, and sections that begin with "X is ..." under the heading X.</summary>
internal static partial class DefinitionReader
{
    private const int FewestWords = 3;
    private const int MostWords = 18;

    private static readonly HashSet<string> NoThing = ["what", "how", "who", "where", "when", "why", "whether", "see", "same", "another", "short", "not", "also", "only", "one", "it", "this", "there"];

    public static IReadOnlyList<Definition> Read(Course course, Origins origins)
    {
        var terms = course.Terms.Where(term => term.MakesQuestions).ToList();
        // What the glossary defines is not defined a second time by its section.
        var names = terms.SelectMany(term => term.Aliases.Prepend(term.Name)).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return [.. terms.Select(term => OfTerm(term, origins)).OfType<Definition>().Concat(origins.All.Select(OfSection).OfType<Definition>().Where(definition => names.Add(NameOf(definition.Name))))];
    }

    private static Definition? OfTerm(Term term, Origins origins) =>
        origins.Find(term.Section) is { } origin && Clean(term.Meaning) is { } meaning
            ? new Definition(term.Name, term.Aliases, meaning, $"{term.Name}: {term.Meaning.TrimEnd('.')}.", origin)
            : null;

    private static Definition? OfSection(Origin origin)
    {
        if (origin.Section.Sentences is not [var sentence, ..] || Sentence().Match(sentence) is not { Success: true } match)
            return null;

        var name = match.Groups["name"].Value;
        var heading = Aside().Replace(origin.Section.Ref.Heading.Split(':', ',')[0], "");
        if (!Words.Of(name).Where(word => !Phrase.IsArticle(word)).SequenceEqual(Words.Of(heading).Where(word => !Phrase.IsArticle(word))) || Clean(match.Groups["meaning"].Value) is not { } meaning)
            return null;

        return new Definition(Phrase.Capital(name), match.Groups["short"] is { Success: true } other ? [other.Value] : [], meaning, sentence, origin);
    }

    /// <summary>The phrase that says what it is, without asides; null for one that cannot be asked.</summary>
    private static string? Clean(string meaning)
    {
        var phrase = DatedAside().Replace(Aside().Replace(meaning, ""), "").Trim();
        var end = phrase.IndexOf(". ", StringComparison.Ordinal);
        phrase = (end < 0 ? phrase : phrase[..end]).TrimEnd('.', ' ');
        var words = Words.Of(phrase);
        return words.Count is < FewestWords or > MostWords || NoThing.Contains(words[0]) || phrase.Contains('“', StringComparison.Ordinal) || phrase.Contains('?', StringComparison.Ordinal) ? null : phrase;
    }

    private static string NameOf(string name) => string.Join(' ', Words.Of(name));

    [GeneratedRegex(@"^(An?\s|The\s)?(?<name>[^,;:()“”]{2,60}?)(\s\((?<short>[^()]{2,40})\))?\s(is|are)\s(?<meaning>(an?|the)\s[^:;]+)\.$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Aside();

    // "..., closed to new customers since 30 April 2026": news, not what the thing is.
    [GeneratedRegex(@",[^,]*\b(19|20)[0-9]{2}\b[^,]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DatedAside();
}
