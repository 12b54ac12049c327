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

        if (question.Options.Count < 2)
        {
            yield return Fault(question.Line, "question-too-few-options", "This question has fewer than two options, so it is not asked.",
                "Add options: a line each that begins with “- [ ]”.");
        }

        if (!question.Options.Any(option => option.IsRight))
        {
            yield return Fault(question.Line, "question-without-right-option", "No option of this question is ticked as right, so it is not asked.",
                "Write “- [x]” before each right option.");
        }

        foreach (var option in question.Options.Where(option => !option.HasBox))
        {
            yield return Fault(option.Line, "option-without-box", "This option has no box, so nobody can tell whether it is right, and the question is not asked.",
                "Begin the line with “- [ ]” or “- [x]”: brackets, with a space or an x between them, and a space after them.");
        }

        foreach (var option in question.Options.Where(option => option.Text.Length == 0))
        {
            yield return Fault(option.Line, "option-without-text", "This option has no text, so the question is not asked.",
                "Write the option's text after the box, or delete the line.");
        }

        if (question.Explanation.Length == 0)
        {
            yield return Fault(question.Line, "question-without-explanation", "This question does not say why the right option is right, so it is not asked.",
                "Below the options leave an empty line, then write the reason on a line that begins with “>”.");
        }

        KnowledgeProblem Fault(int line, string code, string message, string mend) => new(question.Path, line, code, message, mend);
    }
}
