namespace StudyBot.Knowledge;

/// <summary>What a section is part of: everything under the second-level heading that it stands under.</summary>
internal static class Subtrees
{
    private const int Level = 2;

    public static IEnumerable<(SectionText Text, IReadOnlyList<SectionText> Subtree)> Of(IReadOnlyList<SectionText> texts)
    {
        for (var start = 0; start < texts.Count;)
        {
            var end = start + 1;
            while (texts[start].Section.Level >= Level && end < texts.Count && texts[end].Section.Level > Level && texts[end].Note == texts[start].Note)
                end++;

            var subtree = texts.Skip(start).Take(end - start).ToList();
            for (; start < end; start++)
                yield return (texts[start], subtree);
        }
    }
}
