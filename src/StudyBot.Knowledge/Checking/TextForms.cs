using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What its author meant as front matter or as a table, and what students get as text.</summary>
internal static partial class TextForms
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) => folder.Files.SelectMany(file => SecondFrontMatter(file).Concat(LostTables(file)));

    private static IEnumerable<KnowledgeProblem> SecondFrontMatter(ParsedFile file)
    {
        if (file.FrontMatter.Entries.Count > 0 && AtTheTop().Match(file.Markdown) is { Success: true } second)
        {
            var line = file.Markdown.AsSpan(0, second.Groups["fence"].Index).Count('\n') + 1;
            yield return new(file.Path, line, "front-matter-twice", "A second front matter stands below the first. Only the first is read; this one shows as text.",
                "Move its lines up between the first two lines of three hyphens, and delete the rest of it.");
        }
    }

    private static IEnumerable<KnowledgeProblem> LostTables(ParsedFile file) =>
        from line in file.LostTables
        select new KnowledgeProblem(file.Path, line, "table-without-rule", "These lines are meant as a table, but below the head stands no rule with as many parts as it has columns, so they show as text.",
            "Write a line such as |---|---| below the first.");

    [GeneratedRegex(@"\A\s*^(?<fence>---)[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]*-[ \t].*\n)+---[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheTop();
}
