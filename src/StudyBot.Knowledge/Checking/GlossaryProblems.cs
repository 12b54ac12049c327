using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

internal static partial class GlossaryProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        var names = new TermNames(folder.Terms.Select(draft => draft.Term).OfType<Term>());
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, term, _) in folder.Terms)
        {
            if (term is null)
            {
                yield return Problem(line, "glossary-entry-unreadable", "This entry of the glossary cannot be read, so it was left out.",
                    "Write it as: - **Name** (short form, other name): meaning.");
                continue;
            }

            var referred = ReferredIn(term);
            if (referred is not null && !names.Has(referred))
            {
                yield return Problem(line, "glossary-alias-dangling", $"“{term.Name}” only refers to “{referred}”, and the glossary has no such term.",
                    "Write what it means, or correct the name that it refers to.");
            }

            string[] leadsTo = [.. term.Aliases.Concat(referred is null ? [] : [referred])];
            var turning = Array.FindAll(leadsTo, name => names.LeadsBack(name, term.Name));
            foreach (var name in turning)
            {
                yield return Problem(line, "glossary-alias-cycle", $"“{term.Name}” stands for “{name}”, which in turn stands for “{term.Name}”.",
                    "Keep one entry for both, with the other name in brackets behind it.");
            }

            foreach (var name in term.Aliases.Prepend(term.Name).Except(turning))
            {
                if (!owners.TryAdd(name, term.Name))
                {
                    yield return Problem(line, "glossary-name-shared", $"“{name}” stands for {owners[name]} already, so here it was left out.",
                        "Leave the name with the term that students mean most, and take it out of the other.");
                }
            }
        }
    }

    /// <summary>The term that an entry such as "see AWS KMS" sends its reader to; null when the entry says something itself.</summary>
    public static string? ReferredIn(Term term) => Reference().Match(term.Meaning) is { Success: true } match ? match.Groups["name"].Value : null;

    private static KnowledgeProblem Problem(int line, string code, string message, string mend) => new(ParsedFolder.GlossaryFile, line, code, message, mend);

    [GeneratedRegex("^(see|same as|another name for|short for|old name of|former name of|now)( also)?:? (the )?[“\"]?(?<name>[^.,;:“”\"]{1,80})[”\"]?\\.?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
