using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>How what there is to answer with is shuffled: the same for the same seed and number, so that a quiz shows the same after a restart.</summary>
internal static class OptionOrder
{
    /// <summary>The options, steps or right entries in the order shown, by their place in the course.</summary>
    public static IReadOnlyList<int> Of(Question question, int seed, int number)
    {
        var order = Enumerable.Range(0, question.Form switch
        {
            QuestionForm.Choice choice => choice.Options.Count,
            QuestionForm.Typed => 0,
            QuestionForm.Ordering ordering => ordering.Steps.Count,
            QuestionForm.Matching matching => matching.Pairs.Count,
            _ => throw new UnreachableException(),
        }).ToArray();

        // The number keeps two questions of one quiz from sharing an order.
        var chance = new Random(unchecked((seed * 397) ^ number));
        do
        {
            // In the right order it would look as if nothing had been shuffled.
            chance.Shuffle(order);
        }
        while (question.Form is QuestionForm.Ordering or QuestionForm.Matching && order.Length > 1 && IsInOrder(order));

        return order;
    }

    private static bool IsInOrder(int[] order) => Enumerable.Range(0, order.Length).All(place => order[place] == place);
}
