using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>"Always" and "never" are hardly ever true, as guessers know; they give wrong options away when no right one has them.</summary>
internal static class AbsoluteTerms
{
    private static readonly HashSet<string> Strong =
        ["always", "never", "completely", "entirely", "totally", "absolutely", "impossible", "invariably", "guarantee", "guarantees", "guaranteed", "forever", "solely", "exclusively", "nothing", "everything", "nobody", "everybody", "everyone"];

    // These are needed to say exact things, too; only in most of the wrong options they are a pattern.
    private static readonly HashSet<string> Weak = ["only", "all", "every", "none", "any", "no", "must", "cannot"];

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
        else if (wrong.FindAll(option => option.Words.Any(Weak.Contains)) is { Count: > 1 } weak && weak.Count * 3 >= wrong.Count * 2)
            yield return Problem(item, weak[0], weak[0].Words.First(Weak.Contains));
    }

    private static KnowledgeProblem Problem(Item item, ItemOption option, string word) =>
        item.Problem(option, "question-absolute-terms", $"Absolute words such as “{word}” stand in wrong options only, which gives them away.",
            "Say the wrong option without the absolute word, or use one in the right option where it is true.");
}
