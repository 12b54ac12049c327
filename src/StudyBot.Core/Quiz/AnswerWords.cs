namespace StudyBot.Core;

/// <summary>Words that mean something other than an answer in what a student types.</summary>
internal static class AnswerWords
{
    /// <summary>Words around an answer that say nothing of it.</summary>
    public static readonly HashSet<string> Fillers =
    [
        "i", "im", "id", "ill", "it", "its", "is", "think", "thinks", "guess", "say", "choose", "chose", "pick", "picked", "take", "go", "with", "believe", "would", "will",
        "the", "my", "answer", "answers", "option", "options", "choice", "letter", "number", "probably", "maybe", "perhaps", "definitely", "surely", "final", "one", "ones",
        "must", "should", "be", "are", "hmm", "um", "uh", "ok", "okay", "well", "so", "please", "pls", "that", "this", "then", "select", "selected", "no", "nr", "lets", "for", "of", "them", "those",
    ];

    public static readonly HashSet<string> Joiners = ["and", "n", "plus", "both", "also", "as", "well"];

    public static readonly HashSet<string> Doubts = ["or", "not", "isnt", "either", "neither", "nor", "cant", "except", "but", "between"];

    /// <summary>Words that a question to the notes begins with.</summary>
    public static readonly HashSet<string> Questions =
        ["what", "whats", "who", "whos", "why", "how", "hows", "when", "where", "which", "does", "do", "did", "can", "could", "should", "explain", "define", "tell", "describe", "whose", "difference", "meaning"];
}
