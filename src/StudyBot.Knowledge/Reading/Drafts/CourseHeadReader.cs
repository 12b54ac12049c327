using System.Text.RegularExpressions;
using StudyBot.Core;

namespace StudyBot.Knowledge;

internal static partial class CourseHeadReader
{
    public static CourseHead Read(FrontMatter frontMatter, Outline outline) => new(
        frontMatter.Text("id"),
        frontMatter.Text("title") ?? outline.Headings.FirstOrDefault(heading => heading.Level == 1)?.Text,
        frontMatter.Number("exam-questions") is { } questions && frontMatter.Number("exam-minutes") is { } minutes
            ? new ExamShape(questions, minutes, [.. frontMatter.List("exam-weights").Select(ReadWeight).OfType<ExamWeight>()])
            : null,
        [.. outline.Headings.Where(heading => heading.Level == 2).Select(ReadTopic).OfType<TopicDraft>()]);

    public static ExamWeight? ReadWeight(string text) =>
        Weight().Match(text) is { Success: true } match && FrontMatter.ReadNumber(match.Groups["percent"].Value) is { } percent and <= 100
            ? new ExamWeight(match.Groups["domain"].Value, percent)
            : null;

    private static TopicDraft? ReadTopic(Heading heading) =>
        Topic().Match(heading.Text) is { Success: true } match
            ? new TopicDraft(heading.Line, new Topic(match.Groups["id"].Value, match.Groups["title"].Value))
            : null;

    [GeneratedRegex(@"^(?<domain>.*\S)\s+(?<percent>[0-9]{1,3})\s?%?$", RegexOptions.NonBacktracking)]
    private static partial Regex Weight();

    [GeneratedRegex(@"^(?<id>[0-9]+(\.[0-9]+)*)[.:)]?\s+(?<title>\S.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Topic();
}
