using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Values that are not what their name promises.</summary>
internal static class FrontMatterValues
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        from file in folder.Files
        from entry in file.FrontMatter.Entries
        from problem in Find(folder, file, entry)
        select problem;

    private static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder, ParsedFile file, FrontMatterEntry entry)
    {
        switch (entry.Name)
        {
            case "id" or "title" or "topic" or "reviewed" or "exam-questions" or "exam-minutes" or "review-days" or "made-questions" when entry.Values.Count != 1:
                yield return new(file.Path, entry.Line, "front-matter-not-one-value", $"“{entry.Name}” wants exactly one value.",
                    $"Write it on one line: “{entry.Name}: value”, without a list.");
                break;
            case "reviewed" when FrontMatter.ReadDate(entry.Values[0]) is null:
                yield return new(file.Path, entry.Line, "front-matter-not-a-date", $"“{entry.Values[0]}” is not a day that StudyBot can read.",
                    "Write year, month and day with hyphens: 2026-11-23.");
                break;
            case "exam-questions" or "exam-minutes" or "review-days" when FrontMatter.ReadNumber(entry.Values[0]) is null:
                yield return new(file.Path, entry.Line, "front-matter-not-a-number", $"“{entry.Values[0]}” is not a whole number above zero.",
                    "Write digits only: 65.");
                break;
            case "made-questions" when FrontMatter.ReadSwitch(entry.Values[0]) is null:
                yield return new(file.Path, entry.Line, "front-matter-not-a-switch", $"“{entry.Values[0]}” is neither true nor false, so questions are made from this file.",
                    "Write “made-questions: false” to have none made, or delete the line.");
                break;
            case "topic" when folder.Course is { Topics.Count: > 0 } course && course.Topics.All(draft => draft.Topic.Id != entry.Values[0]):
                yield return new(file.Path, entry.Line, "topic-unknown", $"course.md has no topic {entry.Values[0]}, so this file counts for none.",
                    "Use the number of one of the second-level headings of course.md, in quotes.");
                break;
            case "sources":
                foreach (var value in entry.Values.Where(value => FrontMatter.ReadAddress(value) is null))
                {
                    yield return new(file.Path, entry.Line, "front-matter-not-an-address", $"“{value}” is not a web address.",
                        "Write the whole address, beginning with https://.");
                }
                break;
            case "hosts":
                foreach (var value in entry.Values.Where(value => CourseHeadReader.ReadHost(value) is null))
                {
                    yield return new(file.Path, entry.Line, "front-matter-not-a-host", $"“{value}” is not the name of a host, so links to it count as not listed.",
                        "Write the name alone, without https:// and without a path: docs.aws.amazon.com.");
                }
                break;
            case "exam-weights":
                foreach (var value in entry.Values.Where(value => CourseHeadReader.ReadWeight(value) is null))
                {
                    yield return new(file.Path, entry.Line, "exam-weight-unreadable", $"“{value}” is not a name with its share in percent.",
                        "Write the name and then the number: Security and Compliance 30.");
                }
                break;
            default:
                break;
        }
    }
}
