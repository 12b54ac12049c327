namespace StudyBot.Core;

/// <summary>Reads commands out of what a student types: whole phrases only, so that a question is never taken for one.</summary>
public static class CommandReader
{
    private static readonly Dictionary<string, Command> Phrases = new Dictionary<Command, string[]>
    {
        [new Command.Skip()] = ["skip", "skip it", "skip this", "skip that", "skip this one", "skip question", "skip this question", "pass", "next", "next one", "next question", "next please"],
        [new Command.DontKnow()] = ["idk", "i dont know", "dont know", "i do not know", "no idea", "i have no idea", "no clue", "dunno", "i dunno", "not sure", "im not sure", "i give up", "give up", "show answer", "show me the answer", "show the answer", "reveal", "tell me the answer"],
        [new Command.Hint()] = ["hint", "a hint", "hints", "hint please", "give me a hint", "another hint", "clue", "a clue", "give me a clue", "can i have a hint", "can i get a hint"],
        [new Command.Why()] = ["why", "why not", "why so", "why is that", "why is it", "how come", "explain", "explain why", "explain it", "explain that", "explain please", "but why", "why was that wrong", "why is that wrong", "why is that right", "why wrong"],
        [new Command.Stop()] = ["stop", "quit", "exit", "end", "cancel", "finish", "stop it", "stop quiz", "stop the quiz", "end quiz", "end the quiz", "quit quiz", "quit the quiz", "exit quiz", "cancel quiz", "cancel the quiz", "im done", "i am done", "enough", "thats enough", "no more", "bye", "goodbye"],
        [new Command.Repeat()] = ["repeat", "again", "repeat the question", "repeat question", "show the question", "show question", "what was the question", "what is the question", "whats the question", "continue", "go on", "resume", "back to the quiz", "continue quiz", "continue the quiz"],
        [new Command.Topics()] = ["topics", "topic", "list topics", "show topics", "what topics", "which topics", "what topics are there", "what can i study", "contents", "overview", "syllabus"],
        [new Command.Progress()] = ["progress", "my progress", "show progress", "show my progress", "how am i doing", "score", "my score", "stats", "my stats", "results", "my results"],
        [new Command.Help()] = ["help", "help me", "menu", "commands", "what can you do", "how does this work", "how do i use this", "what is this", "who are you", "what are you", "start", "get started"],
        [new Command.Hello()] = ["hi", "hello", "hey", "hey there", "hi there", "hello there", "yo", "hiya", "good morning", "good afternoon", "good evening", "howdy", "greetings", "hi studybot", "hello studybot", "hey studybot"],
        [new Command.Thanks()] = ["thanks", "thank you", "thx", "ty", "cheers", "thanks a lot", "thank you very much", "many thanks", "ok", "okay", "ok thanks", "okay thanks", "cool", "great", "nice", "got it", "perfect", "awesome", "good", "alright"],
    }.SelectMany(command => command.Value, (command, phrase) => KeyValuePair.Create(phrase, command.Key)).ToDictionary();

    private static readonly string[] Typable = ["skip", "hint", "stop", "help", "topics", "progress", "repeat"];

    private static readonly HashSet<string> Politeness =
        ["please", "pls", "can", "could", "would", "you", "u", "hey", "hi", "hello", "studybot", "lets", "let", "us", "i", "id", "want", "wanna", "like", "need", "to", "a", "an", "the", "give", "me", "start", "begin", "do", "take", "have", "try", "now", "some", "another", "new", "quick", "short", "ok", "okay", "make", "run", "open", "then", "yes", "more", "get"];

    private static readonly HashSet<string> Prepositions = ["on", "about", "for", "of", "in", "from", "with", "over", "regarding", "covering", "to", "around", "the", "topic", "some", "domain", "section", "task", "chapter"];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>Null when the text is no command.</summary>
    public static Command? Read(string text)
    {
        if (text.Trim() is "?" or "/help")
            return new Command.Help();

        var words = Words.Of(text);
        if (words.Count is 0 or > 24)
            return null;

        if (Phrases.TryGetValue(string.Join(' ', words), out var command))
            return command;
        if (words.Count == 1 && words[0].Length is > 3 and < 12 && Typable.FirstOrDefault(name => EditDistance.Between(name, words[0], 1) <= 1) is { } meant)
            return Phrases[meant];

        return ReadQuiz(text);
    }

    private static Command.Quiz? ReadQuiz(string text)
    {
        // Ids and topic numbers are words here, with their hyphens and dots.
        var words = text.Split([' ', '\t', '\n', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', '!', '?', ':', ';', '"', '\'', '(', ')', '“', '”')).Where(word => word.Length > 0).ToList();
        var low = words.ConvertAll(word => word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));

        var at = low.FindIndex(word => !Politeness.Contains(word));
        if (at < 0)
            return null;

        int? count = null;
        if (NumberOf(low[at]) is { } before && at + 1 < low.Count && (low[at + 1] is "questions" or "question" or "more" || IsQuiz(low[at + 1])))
            (count, at) = (before, at + 1);
        else if (!IsQuiz(low[at]) && low[at] is not ("test" or "practice" or "practise" or "drill" or "ask" or "examine"))
            return null;

        // "test" and "ask" start a quiz only when it is me who is tested.
        if (low[at] is "test" or "ask" or "examine" && (at + 1 >= low.Count || low[at + 1] is not ("me" or "my" or "myself" or "us")))
            return null;
        if (low[at] is "ask" && !low.Skip(at).Contains("questions") && !low.Skip(at).Contains("question") && !low.Contains("something"))
            return null;

        at++;
        while (at < low.Count && low[at] is "me" or "us" or "myself" or "my" or "time" or "again" or "quiz" or "questions" or "question" or "something" or "knowledge" or "please" or "pls" or "with" or "a" or "mode" or "session" or "test")
            at++;
        if (count is null && at < low.Count && NumberOf(low[at]) is { } number)
        {
            count = number;
            at++;
            while (at < low.Count && low[at] is "questions" or "question" or "qs" or "q" or "more")
                at++;
        }

        while (at < low.Count && Prepositions.Contains(low[at]))
            at++;

        var about = string.Join(' ', words.Skip(at).TakeWhile(word => !word.Equals("please", StringComparison.OrdinalIgnoreCase) && !word.Equals("pls", StringComparison.OrdinalIgnoreCase)));
        return new Command.Quiz(count, about.Length == 0 || about.ToLowerInvariant() is "everything" or "all" or "anything" or "it" or "that" ? null : about);
    }

    private static bool IsQuiz(string word) =>
        word.StartsWith("quiz", StringComparison.Ordinal) || (word.Length > 2 && word is not ("quit" or "quip") && EditDistance.Between("quiz", word, 1) <= 1);

    private static int? NumberOf(string word)
    {
        if (word.Length <= 3 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return number;
        var spelled = Array.IndexOf(Numbers, word);
        return spelled >= 0 ? spelled + 1 : null;
    }
}
