namespace StudyBot.Core;

/// <summary>Tells a word that has its capital from the beginning of a cell from a name, by how the course writes it elsewhere.</summary>
internal sealed class SmallLetters
{
    private readonly HashSet<string> small = ["a", "an", "the"];

    private readonly HashSet<string> named;

    public SmallLetters(IReadOnlyList<Definition> definitions, Origins origins)
    {
        named = [.. definitions.SelectMany(definition => definition.Name.Split(' '))];
        var cells = origins.All.SelectMany(origin => origin.Section.Tables).SelectMany(table => table.Rows.SelectMany(row => row).Concat(table.Head));
        foreach (var word in definitions.Select(definition => definition.Meaning).Concat(cells).SelectMany(text => text.Split(' ')))
        {
            if (word.Length > 0 && char.IsLower(word[0]))
                small.Add(Bare(word));
        }
    }

    /// <summary>The text as it stands within a sentence.</summary>
    public string Lower(string text)
    {
        var word = Bare(text.Split(' ')[0]);
        return word.Length > 0 && small.Contains(char.ToLowerInvariant(word[0]) + word[1..]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The same for a text that begins with a verb or a common noun, unless its first word is one of a name.</summary>
    public string LowerUnlessNamed(string text)
    {
        var word = Bare(text.Split(' ')[0]);
        return word.Skip(1).Any(char.IsUpper) || named.Contains(word) ? Lower(text) : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string Bare(string word) => word.TrimEnd(',', '.', ':', ';', '?');
}
