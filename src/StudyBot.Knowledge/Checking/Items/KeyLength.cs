using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Who takes care that the right option is exact makes it long, and guessers choose the longest.</summary>
internal static class KeyLength
{
    private const double Conspicuous = 1.5;

    // A name cannot be shortened, and one that is a word longer than the others is no cue.
    private const int Visible = 10;

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        var longestWrong = item.Wrong.Select(option => option.Text.Length).DefaultIfEmpty(int.MaxValue).Max();
        return from option in item.Right
               where option.Text.Length > Conspicuous * longestWrong && option.Text.Length - longestWrong >= Visible && !HoldsAnother(item, option)
               select item.Problem(option, "question-key-longest", "This right option is more than one and a half times as long as the longest wrong one.",
                   "Shorten it, or make a wrong option as exact and as long; what is left over belongs in the explanation.");
    }

    // "The buyer and the seller" is as long as its parts ask for.
    private static bool HoldsAnother(Item item, ItemOption option) => item.Wrong.Any(other => Wording.IndexOf(option.Words, other.Words) >= 0);
}
