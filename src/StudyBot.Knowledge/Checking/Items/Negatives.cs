using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A question for what is NOT so is read as one for what is so, unless the word stands out.</summary>
internal static partial class Negatives
{
    private static readonly HashSet<string> Words =
        ["not", "never", "cannot", "cant", "isnt", "arent", "doesnt", "dont", "wont", "shouldnt", "couldnt", "wouldnt", "mustnt", "hasnt", "havent"];

    // Not in the past: "Whose task was not done?" asks for what happened.
    private static readonly HashSet<string> Verbs =
        ["is", "are", "do", "does", "can", "could", "should", "would", "will", "must", "may", "might", "has", "have", "need"];

    // After one of these the negative belongs to the situation: "a service that finds what is not encrypted".
    private static readonly HashSet<string> OpenClause =
        ["that", "if", "when", "because", "while", "although", "since", "so", "whether", "unless", "until", "where", "who", "whose", "and", "but", "to", "how", "for", "in", "of", "by", "with", "on", "at", "from", "about", "which", "what"];

    private static readonly string[] AskForThing = ["which", "what", "who", "whose", "whom"];

    private static readonly string[] QuestionWords = [.. AskForThing, "why", "how", "when", "where"];

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        // Few stems have such a word at all, and the expressions are slow.
        if (item.StemWords.Any(word => word is "except" or "but" || Words.Contains(word)) && !Marked().IsMatch(item.Asked) && IsNegative(item.Asking))
        {
            yield return item.Problem("question-negative-unmarked", "The stem asks for what is not so, and the word that says it is easily overlooked.",
                "Ask for what is so; or write the word in capitals: NOT, EXCEPT.");
        }
    }

    private static bool IsNegative(string asking)
    {
        if (Exception().IsMatch(asking) || DefiningClause().IsMatch(asking))
            return true;

        // "Why should it not be shared?" asks for the reason, not for an exception.
        var words = Wording.WordsOf(asking).ToList();
        if (words.Find(QuestionWords.Contains) is { } question && !AskForThing.Contains(question))
            return false;

        var at = words.FindIndex(Words.Contains);
        if (at < 1)
            return false;

        // "Of the following" opens no clause, and the question word itself is at the beginning.
        var before = words.GetRange(0, at).SkipWhile(word => word is "in" or "for" or "to" or "of" or "with" or "from").ToList();
        var main = OfTheseAtStart().Replace(string.Join(' ', before), "${question}").Split(' ');
        return main.Skip(1).All(word => !OpenClause.Contains(word)) && (words[at] is not ("not" or "never") || main.Any(Verbs.Contains));
    }

    [GeneratedRegex(@"\b(NOT|EXCEPT|NEVER|CANNOT|NO|LEAST|CAN'T|ISN'T|ARE?N'T|DOESN'T|DON'T|WITHOUT)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(all|each|every|any|everything|anything)\b[^.;]*\b(except|but)(\s+(for|which|one|what))?\s*[?:.…]*$|\bexcept(\s+(for|which|one|what))?\s*[?:.…]*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Exception();

    // "Which of these is a task that AWS does not perform?": the clause says what is asked for.
    [GeneratedRegex(@"^(which|what)\b[^,;]*\b(is|are)\s+(an?|one|something|the)?\s*([\w-]+\s+){0,3}(that|which|who)\s+([\w-]+\s+){0,4}(not|never|cannot|can't|doesn't|don't|isn't|aren't)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DefiningClause();

    [GeneratedRegex("^(?<question>which|what|who)( one)? of (these|them|the following|the)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfTheseAtStart();
}
