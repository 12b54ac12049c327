namespace StudyBot.Knowledge;

/// <summary>All that a course knows about its words.</summary>
internal sealed record CourseWords(Lexicon Lexicon, Synonyms Synonyms, Initials Initials, Spelling Spelling, Func<string, string, bool> IsPair);
