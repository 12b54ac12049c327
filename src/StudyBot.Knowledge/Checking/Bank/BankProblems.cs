using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What is wrong with the written questions, one by one and with each other.</summary>
internal static class BankProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        var items = Item.AllIn(folder);
        return ItemRules.Find(items).Concat(Duplicates.Find(items)).Concat(VerbatimStems.Find(folder, items));
    }
}
