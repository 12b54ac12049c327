using System.Runtime.InteropServices;

namespace StudyBot.Knowledge;

/// <summary>The words of one way to ask.</summary>
internal sealed record AskedWords(IReadOnlyList<Word> Words)
{
    /// <summary>Each word and each pair of neighbours, with how often it stands there; counted once, however many generations of the course have it.</summary>
    public Dictionary<string, int> Terms => field ??=
        TermsOf([.. Words.Where(word => !word.IsJoined && word.Kind is not WordKind.Article).Select(word => (word.Stem, word.Sentence))]);

    public static Dictionary<string, int> TermsOf(IReadOnlyList<(string Stem, int Sentence)> words)
    {
        var terms = new Dictionary<string, int>(2 * words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(terms, words[i].Stem, out _)++;
            if (i > 0 && words[i - 1].Sentence == words[i].Sentence)
                CollectionsMarshal.GetValueRefOrAddDefault(terms, WordPairs.Key(words[i - 1].Stem, words[i].Stem), out _)++;
        }

        return terms;
    }
}
