using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>An id carries a student's history, so it means one question in the whole course.</summary>
internal static class QuestionIds
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder)
    {
        var first = new Dictionary<string, QuestionDraft>(StringComparer.Ordinal);
        foreach (var question in folder.Files.SelectMany(file => file.Questions).Where(question => question.Id is not null))
        {
            if (!first.TryAdd(question.Id!, question))
            {
                yield return new(question.Path, question.Line, "question-id-repeated",
                    $"The id {question.Id} belongs to a question in {first[question.Id!].Path}, line {first[question.Id!].Line}, so this one is not asked.",
                    "Give this question another id, and leave the first one as it is.");
            }
        }
    }
}
