using System.Text.RegularExpressions;
using Markdig.Syntax;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What its author meant as a table or as front matter, and what students get as a row of bars and names.</summary>
internal static partial class TextForms
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) => folder.Files.SelectMany(file => SecondFrontMatter(file).Concat(TablesWithoutRule(file)));

    private static IEnumerable<KnowledgeProblem> SecondFrontMatter(ParsedFile file)
    {
        if (file.FrontMatter.Entries.Count > 0 && AtTheTop().Match(file.Markdown) is { Success: true } second)
        {
            yield return new(file.Path, LineAt(file.Markdown, second.Groups["fence"].Index), "front-matter-twice", "A second front matter stands below the first. Only the first is read; this one shows as text.",
                "Move its lines up between the first two lines of three hyphens, and delete the rest of it.");
        }
    }

    private static IEnumerable<KnowledgeProblem> TablesWithoutRule(ParsedFile file) =>
        from paragraph in file.Document.Descendants<ParagraphBlock>()
        where Rows().IsMatch(file.Markdown.AsSpan(paragraph.Span.Start, paragraph.Span.Length))
        select new KnowledgeProblem(file.Path, paragraph.Line + 1, "table-without-rule", "These lines are meant as a table, but below the head stands no rule with as many parts as it has columns, so they show as text.",
            "Write a line such as |---|---| below the first.");

    private static int LineAt(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"\A\s*^(?<fence>---)[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]*-[ \t].*\n)+---[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheTop();

    // At least two, each between bars.
    [GeneratedRegex(@"\A(?:[ \t]*\|[^\n]*\|[ \t]*(?:\n|\z)){2,}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Rows();
}
