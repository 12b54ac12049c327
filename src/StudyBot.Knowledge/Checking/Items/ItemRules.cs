using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>The rules of item writing. Each looks at one question alone.</summary>
internal static class ItemRules
{
    private static readonly ItemRule[] All =
    [
        ChooseCount.Find,
        OptionFeedback.Find,
        OptionsApart.Find,
        AllOrNone.Find,
        AbsoluteTerms.Find,
        KeyLength.Find,
        StemCues.Find,
        GrammarCues.Find,
        Negatives.Find,
    ];

    public static IEnumerable<KnowledgeProblem> Find(IReadOnlyList<Item> items) => items.SelectMany(item => All.SelectMany(rule => rule(item)));
}
