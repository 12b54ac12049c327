using StudyBot.Core;

namespace StudyBot.Knowledge;

internal static class ResourceProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        foreach (var resource in folder.Resources)
        {
            if (resource.Url is null)
            {
                yield return new(ParsedFolder.ResourcesFile, resource.Line, "resource-without-address", $"“{resource.Name}” has no web address, so nobody is sent there.",
                    "Put the address on a line of its own below the heading: <https://example.org/>.");
            }

            if (resource.When.Length == 0)
            {
                yield return new(ParsedFolder.ResourcesFile, resource.Line, "resource-without-description", $"“{resource.Name}” does not say what is there, so it is hardly ever offered.",
                    "Below the address write a paragraph that says what is there and when to go there.");
            }
        }
    }
}
