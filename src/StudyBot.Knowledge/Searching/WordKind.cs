namespace StudyBot.Knowledge;

/// <summary>What a word does in a sentence of any field; nothing here knows what the course is about.</summary>
internal enum WordKind
{
    /// <summary>Says what it is about.</summary>
    Content,

    /// <summary>Helps to find, but an answer need not hold it: "use", "kind", "example".</summary>
    Light,

    /// <summary>"at" in "at rest": nothing alone, a difference in a pair.</summary>
    Preposition,

    /// <summary>"the": as if it were not there.</summary>
    Article,

    /// <summary>Question words, pronouns, auxiliaries, chat, "difference": nothing to find.</summary>
    Function,
}
