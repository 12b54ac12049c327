namespace StudyBot.Core;

/// <summary>Finds what the notes say about a question.</summary>
public interface IPassageFinder
{
    /// <summary>The sections that fit best, best first. Any text will do, of any length; it is never parsed as a query language.</summary>
    Findings Find(string question, int top);

    /// <summary>The one to three sentences of <paramref name="section"/> that answer best, out of those that <paramref name="mayShow"/> lets through.</summary>
    Passage? Quote(Section section, string question, Predicate<string> mayShow);

    /// <summary>The resources whose description fits the question, best first; none when none fits.</summary>
    IReadOnlyList<Resource> FindResources(string question, int top);

    /// <summary>Whether notes, glossary or resources have the word, in any form.</summary>
    bool HasWord(string word);
}
