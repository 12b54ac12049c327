using System.Globalization;

namespace StudyBot.Core;

/// <summary>Reads "quiz me on IAM", "give me 5 questions on 2.3", "test me": how many questions, and on what.</summary>
internal static class QuizCommandReader
{
    private static readonly HashSet<string> Politeness =
    [
        "please", "pls", "can", "could", "would", "you", "u", "hey", "hi", "hello", "studybot", "lets", "let", "us", "i", "id", "want", "wanna", "like", "need", "to", "a", "an", "the",
        "give", "me", "start", "begin", "do", "take", "have", "try", "now", "some", "another", "new", "quick", "short", "ok", "okay", "make", "run", "open", "then", "yes", "more", "get",
    ];

    private static readonly HashSet<string> Questions = ["questions", "question", "qs", "q", "more"];

    private static readonly HashSet<string> Padding =
        ["me", "us", "myself", "my", "time", "again", "quiz", "questions", "question", "something", "knowledge", "please", "pls", "with", "a", "mode", "session", "test"];

    private static readonly HashSet<string> Prepositions =
        ["on", "about", "for", "of", "in", "from", "with", "over", "regarding", "covering", "to", "around", "the", "topic", "some", "domain", "section", "task", "chapter"];

    private static readonly HashSet<string> Everything = ["", "everything", "all", "anything", "it", "that", "whatever"];

    private static readonly string[] Numbers =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Null when the text asks for no quiz.</summary>
    public static Command.Quiz? Read(string text)
    {
        // Ids and topic numbers are words here, with their hyphens and dots.
        var typed = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '!', '?', ':', ';', '"', '\'', '(', ')', '“', '”'))
            .Where(word => word.Length > 0).ToList();
        var words = typed.ConvertAll(word => word.ToLowerInvariant());

        var at = SkipWhile(words, 0, Politeness.Contains);
        int? count = null;
        if (NumberAt(words, at) is { } before && at + 1 < words.Count && (Questions.Contains(words[at + 1]) || IsQuiz(words[at + 1])))
            (count, at) = (before, at + 1);
        else if (!OpensQuiz(words, at))
            return null;

        at = SkipWhile(words, at + 1, Padding.Contains);
        if (count is null && NumberAt(words, at) is { } after)
            (count, at) = (after, SkipWhile(words, at + 1, Questions.Contains));

        at = SkipWhile(words, at, Prepositions.Contains);
        var about = string.Join(' ', typed.Skip(at).Where(word => word.ToLowerInvariant() is not ("please" or "pls")));
        return new Command.Quiz(count, Everything.Contains(about.ToLowerInvariant()) ? null : about);
    }

    /// <summary>"test me" opens a quiz and "test environments" does not; "ask me something" does and "ask about MFA" does not.</summary>
    private static bool OpensQuiz(List<string> words, int at)
    {
        if (at >= words.Count)
            return false;

        var isAboutMe = at + 1 < words.Count && words[at + 1] is "me" or "my" or "myself" or "us";
        return words[at] switch
        {
            "practice" or "practise" or "drill" => true,
            "test" or "examine" => isAboutMe,
            "ask" => isAboutMe && words.Exists(word => word is "questions" or "question" or "something"),
            var word => IsQuiz(word),
        };
    }

    private static bool IsQuiz(string word) =>
        word.StartsWith("quiz", StringComparison.Ordinal) || (word.Length > 2 && word is not ("quit" or "quip") && EditDistance.Between("quiz", word, 1) <= 1);

    private static int SkipWhile(List<string> words, int at, Predicate<string> skip)
    {
        while (at < words.Count && skip(words[at]))
            at++;
        return at;
    }

    private static int? NumberAt(List<string> words, int at)
    {
        if (at >= words.Count)
            return null;
        if (words[at].Length <= 9 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return Array.IndexOf(Numbers, words[at]) is var spelled and >= 0 ? spelled + 1 : null;
    }
}
