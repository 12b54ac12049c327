namespace StudyBot.Knowledge;

/// <summary>All that a course knows about its words.</summary>
internal sealed record CourseWords(Lexicon Lexicon, Synonyms Synonyms, Initials Initials, Spelling Spelling, Func<string, string, bool> IsPair)
{
    /// <summary>Whether the word is written anywhere, or is a name of its own in the glossary.</summary>
    public bool Has(in Word word) => Lexicon.Knows(word) || Synonyms.LongestName([word.Stem]) > 0;
}
