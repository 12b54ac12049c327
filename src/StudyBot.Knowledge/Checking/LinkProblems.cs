using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Links between files that lead nowhere.</summary>
internal static class LinkProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        from file in folder.Files
        from link in file.Links
        let problem = Find(folder, file, link)
        where problem is not null
        select problem;

    private static KnowledgeProblem? Find(ParsedFolder folder, ParsedFile file, Link link) => LinkTarget.Of(link.Address, file.Path) switch
    {
        LinkTarget.Refused => new(file.Path, link.Line, "link-refused",
            $"The link to “{link.Address}” leads neither into the knowledge folder nor to a web page, so students see only its words.",
            "Link a file by its place relative to this one, such as ../iam.md#roles, or a page that begins with https://."),
        LinkTarget.InFolder target when !folder.Holds(target.Path) => new(file.Path, link.Line, "link-broken",
            $"There is no file {target.Path} for the link to “{link.Address}”.",
            "Check the spelling, capitals too, and the place of the file relative to this one."),
        LinkTarget.InFolder { Anchor.Length: > 0 } target when LacksAnchor(folder, target) => new(file.Path, link.Line, "link-anchor-broken",
            $"{target.Path} has no heading “#{target.Anchor}”.",
            "Use the heading's text in lower case with hyphens for spaces, or the id in braces at its end."),
        _ => null,
    };

    private static bool LacksAnchor(ParsedFolder folder, LinkTarget.InFolder target) =>
        folder.Find(target.Path) is { } found && !found.Outline.Anchors.ContainsKey(target.Anchor);
}
