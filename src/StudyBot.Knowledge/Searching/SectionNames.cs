using System.Text.RegularExpressions;

namespace StudyBot.Knowledge;

/// <summary>Takes a heading apart into the names that a student may use for it.</summary>
internal static partial class SectionNames
{
    private const double Part = .95;
    private const double Opening = .8;

    public static List<SectionName> Of(SectionText text, IEnumerable<string> termNames, bool opensNote, Lexicon lexicon)
    {
        var heading = text.Section.Ref.Heading;
        var names = new List<(string[] Stems, double Trust)>();
        Add(heading, 1);
        foreach (var name in termNames)
            Add(name, 1);

        // "Multi-factor authentication (MFA)", "Amazon EC2: who does what", "Identity Center, formerly SSO".
        foreach (Match match in Bracketed().Matches(heading))
            Add(match.Groups["name"].Value, 1);
        var plain = Bracketed().Replace(heading, " ");
        Add(plain, 1);
        foreach (var part in plain.Split([':', ';']) is { Length: > 1 } parts ? parts : [])
            Add(part, Part);

        // Whoever names the note is shown how it begins.
        foreach (var name in opensNote ? text.Note.Aliases.Prepend(text.Note.Title) : [])
            Add(name, Opening);

        // Below "IAM", the section "IAM roles" is the one on roles.
        var path = text.Path.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        AddStems(lexicon.NamingStems([.. text.Heading.Where(word => !path.Contains(word.Stem))]), Part);
        return [.. names.Select(name => new SectionName(name.Stems, name.Trust, lexicon))];

        void Add(string name, double trust) => AddStems(lexicon.NamingStems(WordReader.Read(name)), trust);

        void AddStems(string[] stems, double trust)
        {
            stems = [.. stems.Distinct(StringComparer.Ordinal)];
            if (stems.Length > 0 && !names.Exists(name => name.Stems.SequenceEqual(stems)))
                names.Add((stems, trust));
        }
    }

    [GeneratedRegex(@"\((?<name>[^()]*)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
