using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Picks the neighbouring sentences of a section that answer a question best.</summary>
internal sealed class QuoteFinder(Lexicon lexicon)
{
    private static readonly HashSet<string> Leaning = ["It", "This", "These", "They", "Such", "Both", "Then", "Also", "However", "He", "She", "Its", "Their", "Otherwise", "Instead"];

    private const int MostSentences = 3;
    private const int LongestQuote = 450;
    private const int ComfortableLength = 320;

    // In the same coin as what sentences hold: the IDF of a word. A sentence more must say something more, and one
    // that begins with "It" or stands in a table row says little alone.
    private const double CostOfSentence = .6;
    private const double CostOfLetter = .0005;
    private const double CostOfFragment = 1.5;
    private const double CostOfLeaning = .7;
    private const double CostOfLength = 3;
    private const double PlainLeadBonus = .4;
    private const double NamedLeadBonus = 1;

    public string? Quote(Section section, StudentQuestion question, bool isNamed, Predicate<string> mayShow)
    {
        var sentences = section.Sentences;
        var ids = sentences.Select(sentence => lexicon.IdsOf(WordReader.Read(sentence))).ToArray();
        var shown = sentences.Select(sentence => mayShow(sentence)).ToArray();
        var lead = LeadOf(sentences, shown);
        var (best, bestCount, bestScore) = (-1, 0, double.NegativeInfinity);
        for (var start = 0; start < sentences.Count; start++)
        {
            int[] held = [];
            for (var (count, length) = (1, -1); count <= MostSentences && start + count <= sentences.Count && shown[start + count - 1]; count++)
            {
                held = [.. held.Union(ids[start + count - 1]).Order()];
                length += sentences[start + count - 1].Length + 1;
                // A single long sentence is better than no answer.
                var tooLong = length > LongestQuote ? CostOfLength + (count > 1 ? double.PositiveInfinity : 0) : 0;
                var score = question.HeldBy(held) - Cost(sentences, start, count, length) - tooLong + (start == lead ? LeadBonus(question, isNamed) : 0);
                if (score > bestScore)
                    (best, bestCount, bestScore) = (start, count, score);
            }
        }

        if (best < 0)
            return null;

        // The question only names it: what is said right after the definition fits too.
        if (isNamed && best == lead && bestCount == 1 && HasRoom(sentences, shown, lead))
            bestCount++;
        return string.Join(' ', sentences.Skip(best).Take(bestCount));
    }

    private static double LeadBonus(StudentQuestion question, bool isNamed) => isNamed ? NamedLeadBonus + (question.Weight / 2) : PlainLeadBonus;

    private static double Cost(IReadOnlyList<string> sentences, int start, int count, int length)
    {
        var cost = (CostOfSentence * (count - 1)) + (length * CostOfLetter) + (LeansOnTheOneBefore(sentences[start]) && start > 0 ? CostOfLeaning : 0);
        for (var i = start; i < start + count; i++)
            cost += IsWhole(sentences[i]) ? 0 : CostOfFragment;
        return cost;
    }

    private static bool HasRoom(IReadOnlyList<string> sentences, bool[] shown, int lead) =>
        lead + 1 < sentences.Count && shown[lead + 1] && IsWhole(sentences[lead + 1]) && sentences[lead].Length + sentences[lead + 1].Length < ComfortableLength;

    private static int LeadOf(IReadOnlyList<string> sentences, bool[] shown)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (shown[i] && IsWhole(sentences[i]))
                return i;
        }

        return -1;
    }

    private static bool LeansOnTheOneBefore(string sentence) =>
        Leaning.Contains(sentence.Split([' ', ','], 2)[0]);

    /// <summary>"For example:" and a row of a table say little alone.</summary>
    private static bool IsWhole(string sentence) => sentence.Length >= 20 && sentence.TrimEnd('"', ')', '”') is [.., '.' or '!' or '?'];
}
