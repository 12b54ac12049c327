using StudyBot.Core;

namespace StudyBot.Knowledge;

internal static class GlossaryProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, term, _) in folder.Terms)
        {
            if (term is null)
            {
                yield return Problem(line, "glossary-entry-unreadable", "This entry of the glossary cannot be read, so it was left out.",
                    "Write it as: - **Name** (short form, other name): meaning.");
                continue;
            }

            foreach (var name in term.Aliases.Prepend(term.Name))
            {
                if (!owners.TryAdd(name, term.Name))
                {
                    yield return Problem(line, "glossary-name-shared", $"“{name}” stands for {owners[name]} already, so here it was left out.",
                        "Leave the name with the term that students mean most, and take it out of the other.");
                }
            }
        }
    }

    private static KnowledgeProblem Problem(int line, string code, string message, string mend) => new(ParsedFolder.GlossaryFile, line, code, message, mend);
}
