using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Who takes care that the right option is exact makes it long, and guessers choose the longest.</summary>
internal static class KeyLength
{
    private const double Conspicuous = 1.5;

    // Below this many characters more, no reader notices.
    private const int Visible = 6;

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        var longestWrong = item.Wrong.Select(option => option.Text.Length).DefaultIfEmpty(int.MaxValue).Max();
        return from option in item.Right
               where option.Text.Length > Conspicuous * longestWrong && option.Text.Length - longestWrong >= Visible
               select item.Problem(option, "question-key-longest", "This right option is more than one and a half times as long as the longest wrong one.",
                   "Shorten it, or make a wrong option as exact and as long; what is left over belongs in the explanation.");
    }
}
