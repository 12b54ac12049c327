using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>"Always" and "never" are hardly ever true, as guessers know; they give wrong options away when no right one has them.</summary>
internal static class AbsoluteTerms
{
    private static readonly HashSet<string> Strong =
        ["always", "never", "completely", "entirely", "totally", "absolutely", "impossible", "invariably", "forever", "solely", "everything"];

    // These are needed to say exact things, too; in all of the wrong options they are a pattern.
    private static readonly HashSet<string> Weak = ["only", "all", "every", "none", "nothing", "nobody", "everybody", "everyone"];

    public static IEnumerable<KnowledgeProblem> Find(Item item)
    {
        if (item.Right.Any(option => option.Words.Any(word => Strong.Contains(word) || Weak.Contains(word))))
            yield break;

        // Where the stem itself asks for an absolute, the options answer in kind.
        if (item.StemWords.Any(Strong.Contains))
            yield break;

        var wrong = item.Wrong.ToList();
        if (wrong.Find(option => option.Words.Any(Strong.Contains)) is { } strong)
            yield return Problem(item, strong, strong.Words.First(Strong.Contains));
        else if (wrong.Count > 2 && wrong.TrueForAll(option => option.Words.Any(Weak.Contains)))
            yield return Problem(item, wrong[0], wrong[0].Words.First(Weak.Contains));
    }

    private static KnowledgeProblem Problem(Item item, ItemOption option, string word) =>
        item.Problem(option, "question-absolute-terms", $"Absolute words such as “{word}” stand in wrong options only, which gives them away.",
            "Say the wrong option without the absolute word, or use one in the right option where it is true.");
}
