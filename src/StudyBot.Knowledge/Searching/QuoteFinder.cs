using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Picks the neighbouring sentences of a section that answer a question best.</summary>
internal sealed class QuoteFinder(Lexicon lexicon)
{
    private const int MostSentences = 3;
    private const int LongestQuote = 450;
    private const int ComfortableLength = 300;

    // A sentence more must say something more.
    private const double CostOfSentence = .6;
    private const double CostOfFragment = 1.5;
    private const double LeadBonus = .4;

    public string? Quote(Section section, StudentQuestion question, bool isNamed, Predicate<string> mayShow)
    {
        var sentences = section.Sentences;
        var stems = sentences.Select(StemsOf).ToArray();
        var shown = sentences.Select(sentence => mayShow(sentence)).ToArray();
        var lead = LeadOf(sentences, shown);
        if (isNamed && lead >= 0)
            return Lead(sentences, shown, lead);

        var (best, bestScore) = ((string?)null, double.NegativeInfinity);
        for (var start = 0; start < sentences.Count; start++)
        {
            var held = new HashSet<string>(StringComparer.Ordinal);
            for (var count = 1; count <= MostSentences && start + count <= sentences.Count && shown[start + count - 1]; count++)
            {
                held.UnionWith(stems[start + count - 1]);
                var quote = string.Join(' ', sentences.Skip(start).Take(count));
                if (quote.Length > LongestQuote && (count > 1 || best is not null))
                    break;

                var score = Held(question, held) - (CostOfSentence * (count - 1)) - (quote.Length / 2000d) + (start == lead ? LeadBonus : 0);
                for (var i = start; i < start + count; i++)
                    score -= IsWhole(sentences[i]) ? 0 : CostOfFragment;
                if (score > bestScore)
                    (best, bestScore) = (quote, score);
            }
        }

        return best;
    }

    /// <summary>The definition, and what is said next when there is room for it.</summary>
    private static string Lead(IReadOnlyList<string> sentences, bool[] shown, int lead)
    {
        var quote = sentences[lead];
        return lead + 1 < sentences.Count && shown[lead + 1] && IsWhole(sentences[lead + 1]) && quote.Length + sentences[lead + 1].Length < ComfortableLength
            ? $"{quote} {sentences[lead + 1]}"
            : quote;
    }

    private static int LeadOf(IReadOnlyList<string> sentences, bool[] shown)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (shown[i] && IsWhole(sentences[i]))
                return i;
        }

        return -1;
    }

    private double Held(StudentQuestion question, HashSet<string> stems) =>
        question.Sought.Sum(sought => sought.Weight * sought.Trust * sought.HeldBy(stems.Contains, lexicon));

    private static HashSet<string> StemsOf(string sentence) =>
        WordReader.Read(sentence).Where(word => word.IsSought).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>"For example:" and a row of a table say little alone.</summary>
    private static bool IsWhole(string sentence) => sentence.Length >= 20 && sentence.TrimEnd('"', ')', '”') is [.., '.' or '!' or '?'];
}
