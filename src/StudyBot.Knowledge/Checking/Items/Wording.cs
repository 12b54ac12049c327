namespace StudyBot.Knowledge;

/// <summary>The words of a text, for rules that compare texts: lower case, without punctuation and apostrophes.</summary>
internal static class Wording
{
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                word[length++] = char.ToLowerInvariant(c);
            else if (c is not ('\'' or '’'))
                Close();
        }

        Close();
        return words;

        void Close()
        {
            if (length > 0)
                words.Add(new string(word, 0, length));
            length = 0;
        }
    }

    /// <summary>The same words as numbers, for texts that are too long to keep as words. The same word has the same number on every machine (FNV-1a).</summary>
    public static List<ulong> HashesOf(string text)
    {
        const ulong Start = 14695981039346656037;
        var hashes = new List<ulong>();
        var hash = Start;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
            }
            else if (hash != Start && c is not ('\'' or '’'))
            {
                hashes.Add(hash);
                hash = Start;
            }
        }

        if (hash != Start)
            hashes.Add(hash);

        return hashes;
    }

    /// <summary>Where the words stand one after another in a text; -1 when they do not.</summary>
    public static int IndexOf(IReadOnlyList<string> text, IReadOnlyList<string> words)
    {
        for (var at = 0; at + words.Count <= text.Count; at++)
        {
            var length = 0;
            while (length < words.Count && text[at + length] == words[length])
                length++;
            if (length == words.Count)
                return at;
        }

        return -1;
    }
}
