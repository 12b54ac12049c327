using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Links that leave the folder for a host that the course does not list: a slip, an advertisement, or a page that nobody vouches for.</summary>
internal static class LinkHosts
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        if (folder.Course is not { Hosts.Count: > 0 } course)
            return [];

        var inText = from file in folder.Files
                     from link in file.Links
                     select (file, link.Line, Page: FrontMatter.ReadAddress(link.Address));
        var inFrontMatter = from file in folder.Files
                            from source in file.FrontMatter.List("sources")
                            select (file, file.FrontMatter.Find("sources")!.Line, Page: FrontMatter.ReadAddress(source));
        return from place in inText.Concat(inFrontMatter)
               where place.Page is not null && !course.IsListed(place.Page)
               select new KnowledgeProblem(place.file.Path, place.Line, "link-host-unlisted", $"The host {place.Page.Host} is not on the course's list.",
                   "Link a page of a listed host; or, if this one is to be trusted, add it to “hosts” in course.md.");
    }
}
