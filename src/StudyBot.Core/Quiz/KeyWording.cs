using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>How the key of a question is told, once it may be.</summary>
internal static class KeyWording
{
    public static string Of(Question question) => question.Form switch
    {
        QuestionForm.Choice { RightCount: 1 } choice => $"The right answer is **{Names(choice.Key)}**{Stop(choice.Key[0])}",
        QuestionForm.Choice choice => $"The right answers are **{Names(choice.Key)}**{Stop(choice.Key[^1])}",
        QuestionForm.Typed typed => $"The right answer is **{Name(typed.Answers[0])}**.",
        QuestionForm.Ordering ordering => $"The right order is:\n\n{string.Join('\n', ordering.Steps.Select((step, i) => $"{i + 1}. {MarkdownText.Escape(step)}"))}",
        QuestionForm.Matching matching => $"The right pairs are:\n\n{string.Join('\n', matching.Pairs.Select(pair => $"- **{Name(pair.Left)}**: {MarkdownText.Escape(pair.Right)}"))}",
        _ => throw new UnreachableException(),
    };

    public static string Names(IEnumerable<string> texts) => string.Join(" and ", texts.Select(Name));

    public static string Name(string text) => MarkdownText.Escape(text.TrimEnd('.'));

    /// <summary>What ends a sentence after a name: an option that is a question, or a call, has ended it already.</summary>
    public static string Stop(string name) => name.EndsWith('?') || name.EndsWith('!') ? "" : ".";
}
