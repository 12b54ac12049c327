using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>Faults that keep a question out of the course: it could not be asked, marked or explained.</summary>
internal static class QuestionFaults
{
    public static IEnumerable<KnowledgeProblem> Find(ParsedFolder folder) => folder.Files.SelectMany(file => file.Questions).SelectMany(Of);

    public static IEnumerable<KnowledgeProblem> Of(QuestionDraft question)
    {
        if (question.Id is null)
        {
            yield return Fault(question.Line, "question-id-missing", "This heading has a list with boxes but no id, so it is not asked as a question.",
                "If it is a question, end the heading with an id of its own, such as {#q-who-patches}; otherwise use a list without boxes.");

            // Without an id it may as well be a list of things to do.
            if (!question.IsOffThePage)
                yield break;
        }

        foreach (var fault in FormFaults.Of(question))
            yield return fault;

        if (question.Explanation.Length == 0)
        {
            yield return Fault(question.Line, "question-without-explanation", "This question does not say why the right answer is right, so it is not asked.",
                "Below what is to be answered leave an empty line, then write the reason on a line that begins with “>”.");
        }

        KnowledgeProblem Fault(int line, string code, string message, string mend) => new(question.Path, line, code, message, mend);
    }
}
