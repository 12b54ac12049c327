namespace StudyBot.Core;

/// <summary>Finds entries by their own words.</summary>
internal sealed class EntryNames
{
    private readonly List<List<string>> entries;
    private readonly List<List<string>> telling;

    public EntryNames(IReadOnlyList<string> entries)
    {
        this.entries = [.. entries.Select(Words.OfContent)];
        telling = [.. this.entries.Select(entry => entry.FindAll(word => this.entries.TrueForAll(other => other == entry || !other.Exists(said => Words.AreAlike(said, word)))))];
    }

    /// <summary>The entry that a part of the text names; null when it names none, or several.</summary>
    public int? Find(string part)
    {
        var said = Words.OfContent(part).FindAll(word => !AnswerWords.Fillers.Contains(word) && !AnswerWords.Joiners.Contains(word));
        if (said.Count == 0)
            return null;

        return Only(entry => entry.Count == said.Count && Holds(entry, said)) ?? Only(entry => Holds(entry, said)) ?? Only(entry => Holds(said, entry));
    }

    /// <summary>Where the first word stands that only this entry has, for each entry; -1 where there is none.</summary>
    public IReadOnlyList<int> PlacesIn(List<string> words) =>
        [.. telling.Select(entry => words.FindIndex(word => entry.Exists(other => Words.AreAlike(word, other))))];

    private int? Only(Predicate<List<string>> fits)
    {
        var place = entries.FindIndex(fits);
        return place >= 0 && entries.FindLastIndex(fits) == place ? place : null;
    }

    private static bool Holds(List<string> all, List<string> some) => some.TrueForAll(word => all.Exists(other => Words.AreAlike(word, other)));
}
