using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Phrasings that lead nowhere, or to two sections at once.</summary>
internal static class PhrasingProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in folder.Files.Where(file => file.Kind is FileKind.Phrasings))
        {
            foreach (var phrasings in file.Phrasings)
            {
                if (!LeadsToNote(folder, file, phrasings))
                {
                    yield return new(file.Path, phrasings.Line, "asked-without-section", "This heading links no section of the notes, so what stands below it leads nowhere.",
                        "Make the heading a link to the section: ## [MFA](../iam.md#mfa).");
                }

                if (phrasings.Texts.Count == 0)
                    yield return new(file.Path, phrasings.Line, "asked-nothing", "Below this heading stands no list of phrasings.", "Write one phrasing a line: - what is the code on my phone for");

                foreach (var text in phrasings.Texts)
                {
                    var place = $"{file.Path}, line {text.Line}";
                    if (!seen.TryAdd(text.Text.TrimEnd('?', '.', ' '), place))
                    {
                        yield return new(file.Path, text.Line, "asked-twice", $"“{text.Text}” stands in {seen[text.Text.TrimEnd('?', '.', ' ')]} already.",
                            "Leave it with the section that answers it best.");
                    }
                }
            }
        }
    }

    // Where the file or the heading is not there, the link itself is the problem.
    private static bool LeadsToNote(ParsedFolder folder, ParsedFile file, PhrasingsDraft phrasings) =>
        phrasings.Link is { } link && LinkTarget.Of(link.Address, file.Path) is LinkTarget.InFolder target && folder.Find(target.Path) is not { Kind: not FileKind.Note };
}
