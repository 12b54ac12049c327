namespace StudyBot.Core;

/// <summary>Reads commands out of what a student types: whole phrases only, so that a question is never taken for one.</summary>
internal static class CommandReader
{
    private const int ShortestMended = 5;

    private static readonly Dictionary<string, Command> Phrases = new Dictionary<Command, string[]>
    {
        [new Command.Skip()] = ["skip", "skip it", "skip this", "skip that", "skip this one", "skip question", "skip this question", "pass", "next", "next one", "next question", "next please"],
        [new Command.DontKnow()] = ["idk", "i dont know", "dont know", "i do not know", "no idea", "i have no idea", "no clue", "dunno", "i dunno", "not sure", "im not sure", "i give up", "give up", "show answer", "show me the answer", "show the answer", "reveal", "tell me the answer"],
        [new Command.Hint()] = ["hint", "a hint", "hints", "hint please", "give me a hint", "another hint", "give me another hint", "one more hint", "next hint", "more hints", "any hint", "any hints", "i need a hint", "can you give me a hint", "can i have another hint", "clue", "a clue", "give me a clue", "can i have a hint", "can i get a hint"],
        [new Command.Why()] = ["why", "why not", "why so", "why is that", "why is it", "how come", "explain", "explain why", "explain it", "explain that", "explain please", "but why", "why was that wrong", "why is that wrong", "why is that right", "why wrong"],
        [new Command.Stop()] = ["stop", "quit", "exit", "end", "cancel", "finish", "stop it", "stop quiz", "stop the quiz", "end quiz", "end the quiz", "quit quiz", "quit the quiz", "exit quiz", "cancel quiz", "cancel the quiz", "im done", "i am done", "enough", "thats enough", "no more", "bye", "goodbye"],
        [new Command.Repeat()] = ["repeat", "again", "repeat the question", "repeat question", "show the question", "show question", "what was the question", "what is the question", "whats the question", "continue", "go on", "resume", "back to the quiz", "continue quiz", "continue the quiz"],
        [new Command.Topics()] = ["topics", "topic", "list topics", "show topics", "what topics", "which topics", "what topics are there", "what can i study", "contents", "overview", "syllabus"],
        [new Command.Progress()] = ["progress", "my progress", "show progress", "show my progress", "how am i doing", "score", "my score", "stats", "my stats", "results", "my results"],
        [new Command.MyData()] = ["my data", "show my data", "export my data", "download my data", "see my data", "what do you know about me", "what do you know of me", "what do you keep of me", "what do you keep about me", "what data do you keep", "what is kept of me"],
        [new Command.DeleteMyData(IsSure: false)] = ["delete my data", "delete all my data", "erase my data", "remove my data", "delete me", "forget me", "delete my account", "delete my answers", "delete my history", "delete my progress", "clear my data", "clear my history", "reset my progress", "delete everything"],
        [new Command.DeleteMyData(IsSure: true)] = ["yes delete my data"],
        [new Command.Help()] = ["help", "help me", "menu", "commands", "what can you do", "how does this work", "how do i use this", "what is this", "who are you", "what are you", "start", "get started"],
        [new Command.Hello()] = ["hi", "hello", "hey", "hey there", "hi there", "hello there", "yo", "hiya", "good morning", "good afternoon", "good evening", "howdy", "greetings", "hi bot", "hello bot", "hi studybot", "hello studybot", "hey studybot"],
        [new Command.Thanks()] = ["thanks", "thank you", "thx", "ty", "cheers", "thanks a lot", "thank you very much", "many thanks", "ok", "okay", "ok thanks", "okay thanks", "cool", "great", "nice", "got it", "perfect", "awesome", "good", "alright"],
    }.SelectMany(command => command.Value, (command, phrase) => KeyValuePair.Create(phrase, command.Key)).ToDictionary();

    private static readonly string[] Typable = ["skip", "hint", "stop", "help", "topics", "progress", "repeat"];

    // What confirms has to be typed as it stands, else it is asked for again.
    private static readonly List<(string[] Words, Command? Command)> Mendable =
        [.. Phrases.Where(phrase => phrase.Key.Contains(' ')).Select(phrase => (phrase.Key.Split(' '), phrase.Value is Command.DeleteMyData ? new Command.DeleteMyData(IsSure: false) : phrase.Value))];

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
        if (words is [{ Length: > 3 and < 12 } word] && FindNear(word) is { } meant)
            return meant;

        return FindWithSlips(words) ?? QuizCommandReader.Read(text);
    }

    /// <summary>"stp": what a lone word of three letters is a slip for, unless the course has it; three letters are often the short form of something.</summary>
    public static Command? ReadShortSlip(string text, IPassageFinder notes) =>
        Words.Of(text) is [{ Length: 3 } word] && FindNear(word) is { } meant && !notes.HasWord(word) ? meant : null;

    private static Command? FindNear(string word) => Typable.FirstOrDefault(name => EditDistance.Between(name, word, 1) <= 1) is { } meant ? Phrases[meant] : null;

    /// <summary>"dleete my data": a phrase of several words, with slips in long ones.</summary>
    private static Command? FindWithSlips(List<string> words) => Mendable.FirstOrDefault(phrase => IsMeant(phrase.Words, words)).Command;

    private static bool IsMeant(string[] phrase, List<string> typed)
    {
        if (phrase.Length != typed.Count)
            return false;

        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] != typed[i] && !IsSlip(phrase[i], typed[i]))
                return false;
        }

        return true;
    }

    private static bool IsSlip(string meant, string typed) => Math.Min(meant.Length, typed.Length) >= ShortestMended && EditDistance.Between(meant, typed, 1) <= 1;
}
