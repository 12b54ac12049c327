using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Objectives that are named wrongly, and those that the course leaves out.</summary>
internal static class ObjectiveProblems
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) =>
        folder.Course is { } course ? Repeated(course).Concat(Named(folder, course)).Concat(Served(folder, course)) : [];

    private static IEnumerable<KnowledgeProblem> Repeated(CourseHead course)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return from draft in course.Objectives
               where !seen.Add(draft.Objective.Id)
               select InCourse(draft, "objective-repeated", $"The objective {draft.Objective.Id} stands here for the second time, so this entry was left out.",
                   "Give each objective an id of its own.");
    }

    private static IEnumerable<KnowledgeProblem> Named(ParsedFolder folder, CourseHead course)
    {
        var known = course.Objectives.Select(draft => draft.Objective.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Files)
        {
            var entry = file.FrontMatter.Find("objectives");
            foreach (var id in (entry?.Values ?? []).Where(id => !known.Contains(id)))
            {
                yield return new(file.Path, entry!.Line, "objective-unknown", $"course.md has no objective {id}, so this file does not count for it.",
                    "Use an id as course.md writes it, capitals too.");
            }

            if (file.Kind is not FileKind.Questions || known.Count == 0)
                continue;

            if (entry is not { Values.Count: 1 })
            {
                yield return new(file.Path, entry?.Line ?? 1, "questions-objective-not-one", "A file of questions names exactly one objective, so these questions count for none.",
                    "Add “objectives:” with one id to the front matter, and move the questions of other objectives to files of their own.");
            }
            else if (folder.ObjectiveOf(file) is { } objective && file.FrontMatter.Text("topic") is { } topic && topic != objective.TopicId)
            {
                yield return new(file.Path, entry.Line, "objective-of-other-topic", $"The objective {objective.Id} belongs to the topic {objective.TopicId}, and this file says {topic}.",
                    "Correct one of the two lines.");
            }
        }
    }

    private static IEnumerable<KnowledgeProblem> Served(ParsedFolder folder, CourseHead course)
    {
        var noted = folder.Files.Where(file => file.Kind is FileKind.Note).SelectMany(file => file.FrontMatter.List("objectives")).ToHashSet(StringComparer.Ordinal);
        var asked = folder.Files.SelectMany(file => file.Questions.Where(question => !QuestionFaults.Of(question).Any()).Select(_ => folder.ObjectiveOf(file)?.Id))
            .OfType<string>().CountBy(id => id).ToDictionary();
        foreach (var draft in course.Objectives.DistinctBy(draft => draft.Objective.Id, StringComparer.Ordinal))
        {
            var id = draft.Objective.Id;
            if (!noted.Contains(id))
            {
                yield return InCourse(draft, "objective-without-note", $"No note names the objective {id}.",
                    "Write a note on it, or add the id to “objectives” in the front matter of the note that serves it.");
            }

            var count = asked.GetValueOrDefault(id);
            if (count < ObjectiveCoverage.LeastWritten)
            {
                yield return InCourse(draft, "objective-with-few-questions",
                    $"The objective {id} has {count} written {(count == 1 ? "question" : "questions")}; students need {ObjectiveCoverage.LeastWritten} or more to practise.",
                    $"Write more in a file whose front matter names {id} under “objectives”.");
            }
        }
    }

    private static KnowledgeProblem InCourse(ObjectiveDraft draft, string code, string message, string mend) => new(ParsedFolder.CourseFile, draft.Line, code, message, mend);
}
