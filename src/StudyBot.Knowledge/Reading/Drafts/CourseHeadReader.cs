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
        [.. outline.Headings.Where(heading => heading.Level == 2).Select(ReadTopic).OfType<TopicDraft>()])
    {
        Objectives = [.. ReadObjectives(outline)],
        Hosts = [.. frontMatter.List("hosts").Select(ReadHost).OfType<string>()],
        ReviewDays = frontMatter.Number("review-days"),
    };

    /// <summary>The name of a host alone, in lower case; null for anything else.</summary>
    public static string? ReadHost(string text) => Host().IsMatch(text) ? text.ToLowerInvariant() : null;

    public static ExamWeight? ReadWeight(string text) =>
        Weight().Match(text) is { Success: true } match && FrontMatter.ReadNumber(match.Groups["percent"].Value) is { } percent and <= 100
            ? new ExamWeight(match.Groups["domain"].Value, percent)
            : null;

    private static TopicDraft? ReadTopic(Heading heading) =>
        Topic().Match(heading.Text) is { Success: true } match
            ? new TopicDraft(heading.Line, new Topic(match.Groups["id"].Value, match.Groups["title"].Value))
            : null;

    // Objectives may stand below a subheading of their topic.
    private static IEnumerable<ObjectiveDraft> ReadObjectives(Outline outline)
    {
        string? topicId = null;
        foreach (var heading in outline.Headings)
        {
            if (heading.Level <= 2)
                topicId = heading.Level == 2 ? ReadTopic(heading)?.Topic.Id : null;
            if (topicId is null)
                continue;

            foreach (var objective in ObjectiveReader.Read(heading, topicId))
                yield return objective;
        }
    }

    [GeneratedRegex(@"^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();

    [GeneratedRegex(@"^(?<domain>.*\S)\s+(?<percent>[0-9]{1,3})\s?%?$", RegexOptions.NonBacktracking)]
    private static partial Regex Weight();

    [GeneratedRegex(@"^(?<id>[0-9]+(\.[0-9]+)*)[.:)]?\s+(?<title>\S.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Topic();
}
