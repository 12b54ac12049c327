using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>A file's front matter and, with as many line feeds before it as the front matter had lines, the Markdown after it.</summary>
/// <remarks>The line feeds keep the line numbers of problems right.</remarks>
internal sealed partial record FrontMatterSplit(FrontMatter FrontMatter, string Markdown, IReadOnlyList<KnowledgeProblem> Problems)
{
    private const string Fence = "---";

    public static FrontMatterSplit Of(string path, string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return new(FrontMatter.None, text, []);

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
            return new(FrontMatter.None, text, Entry().IsMatch(lines.ElementAtOrDefault(1) ?? "") ? [NoEnd(path)] : []);

        var (entries, problems) = FrontMatterReader.Read(path, string.Join('\n', lines[1..end]));

        // Plain notes may begin with a ruler: what holds no name at all is their text.
        var isText = entries.Count == 0 && problems.Count > 0 && !lines[1..end].Any(line => Entry().IsMatch(line));
        return new(new FrontMatter(entries), isText ? text : new string('\n', end + 1) + string.Join('\n', lines[(end + 1)..]), problems);
    }

    private static KnowledgeProblem NoEnd(string path) =>
        new(path, 1, "front-matter-broken", "The front matter at the top has no end, so it was read as text.",
            "Put a line with three hyphens (---) below the last name and value.");

    [GeneratedRegex("""^["'\w-]+\s*:(\s|$)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
