using System.Diagnostics;
using StudyBot.Core;

namespace StudyBot.Knowledge;

/// <summary>What is wrong with the part of a question that is to be answered.</summary>
internal static class FormFaults
{
    private const int FewestSteps = 3;
    private const int MostSteps = 6;
    private const int FewestRows = 3;
    private const int MostRows = 5;

    public static IEnumerable<KnowledgeProblem> Of(QuestionDraft question) => question.Form switch
    {
        FormDraft.Choice => OfChoice(question),
        FormDraft.Typed typed => OfTyped(question, typed),
        FormDraft.Ordering ordering => OfOrdering(question, ordering),
        FormDraft.Matching matching => OfMatching(question, matching),
        FormDraft.Nothing =>
        [
            Fault(question, question.Line, "question-without-form", "This heading has the id of a question, but nothing below it can be answered, so it is not asked.",
                "Add options (“- [ ]”), a line “Answer: …”, a numbered list or a table of two columns; or give the heading an id that does not begin with “q-”."),
        ],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<KnowledgeProblem> OfChoice(QuestionDraft question)
    {
        if (question.Options.Count < 2)
        {
            yield return Fault(question, question.Line, "question-too-few-options", "This question has fewer than two options, so it is not asked.",
                "Add options: a line each that begins with “- [ ]”.");
        }

        if (!question.Options.Any(option => option.IsRight))
        {
            yield return Fault(question, question.Line, "question-without-right-option", "No option of this question is ticked as right, so it is not asked.",
                "Write “- [x]” before each right option.");
        }

        foreach (var option in question.Options.Where(option => !option.HasBox))
        {
            yield return Fault(question, option.Line, "option-without-box", "This option has no box, so nobody can tell whether it is right, and the question is not asked.",
                "Begin the line with “- [ ]” or “- [x]”: brackets, with a space or an x between them, and a space after them.");
        }

        foreach (var option in question.Options.Where(option => option.Text.Length == 0))
        {
            yield return Fault(question, option.Line, "option-without-text", "This option has no text, so the question is not asked.",
                "Write the option's text after the box, or delete the line.");
        }
    }

    private static IEnumerable<KnowledgeProblem> OfTyped(QuestionDraft question, FormDraft.Typed typed)
    {
        // What has neither a letter nor a digit in it cannot be compared with anything that a student types.
        if (!typed.Answers[0].Any(char.IsLetterOrDigit))
        {
            yield return Fault(question, typed.Line, "answer-without-text", "The line “Answer:” names nothing, so the question is not asked.",
                "Write the name that is right after the colon: “Answer: AWS KMS”.");
        }

        if (typed.Answers.Skip(1).Any(answer => !answer.Any(char.IsLetterOrDigit)))
        {
            yield return Fault(question, typed.Line, "answer-without-text", "One of the names after “Also right:” has no letter in it, so the question is not asked.",
                "Write names, with a semicolon between two: “Also right: KMS; Key Management Service”.");
        }

        foreach (var line in typed.Unread)
        {
            yield return Fault(question, typed.Line, "answer-line-unreadable", $"Below “Answer:” stands “{line}”, which cannot be read, so the question is not asked.",
                "Write other right names on one line that begins with “Also right:”, and leave an empty line before the explanation.");
        }
    }

    private static IEnumerable<KnowledgeProblem> OfOrdering(QuestionDraft question, FormDraft.Ordering ordering)
    {
        if (ordering.Steps.Count is < FewestSteps or > MostSteps)
        {
            yield return Fault(question, question.Line, "ordering-size", $"This ordering question has {ordering.Steps.Count} steps, so it is not asked.",
                "Write three to six steps, in the right order.");
        }

        foreach (var step in ordering.Steps.Where(step => step.Text.Length == 0))
        {
            yield return Fault(question, step.Line, "step-without-text", "This step has no text, so the question is not asked.",
                "Write the step's text after the number, or delete the line.");
        }

        foreach (var step in Repeated(ordering.Steps))
        {
            yield return Fault(question, step.Line, "step-repeated", $"The step “{step.Text}” stands twice, so nobody could tell which is meant, and the question is not asked.",
                "Word the steps so that they differ, or delete one.");
        }
    }

    private static IEnumerable<KnowledgeProblem> OfMatching(QuestionDraft question, FormDraft.Matching matching)
    {
        if (matching.Head.Count != 2)
        {
            yield return Fault(question, matching.Line, "matching-columns", $"This matching question has a table with {matching.Head.Count} column{(matching.Head.Count == 1 ? "" : "s")} instead of two, so it is not asked.",
                "Write two columns: what is given, and what belongs to it.");
            yield break;
        }

        if (matching.Rows.Count is < FewestRows or > MostRows)
        {
            yield return Fault(question, matching.Line, "matching-size", $"This matching question has {matching.Rows.Count} rows below its head, so it is not asked.",
                "Write three to five rows.");
        }

        foreach (var cell in matching.Rows.SelectMany(row => row).Where(cell => cell.Text.Length == 0))
        {
            yield return Fault(question, cell.Line, "cell-without-text", "This row has an empty cell, so the question is not asked.",
                "Write something into both cells, or delete the row.");
        }

        foreach (var cell in Repeated([.. matching.Rows.Select(row => row[0])]).Concat(Repeated([.. matching.Rows.Select(row => row[1])])))
        {
            yield return Fault(question, cell.Line, "cell-repeated", $"“{cell.Text}” stands twice in its column, so more than one answer would be right, and the question is not asked.",
                "Word the cells of a column so that they differ, or delete the row.");
        }
    }

    private static IEnumerable<TextDraft> Repeated(IReadOnlyList<TextDraft> texts) =>
        texts.Where(text => text.Text.Length > 0).GroupBy(text => text.Text, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1));

    private static KnowledgeProblem Fault(QuestionDraft question, int line, string code, string message, string mend) => new(question.Path, line, code, message, mend);
}
