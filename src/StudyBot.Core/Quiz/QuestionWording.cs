using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>How a question is put, and how its answer is asked for.</summary>
public static class QuestionWording
{
    /// <summary>Tells a student that no instructor wrote the question.</summary>
    public const string MadeMark = "made from the notes";

    public static Reply Ask(QuestionView view)
    {
        string[] lines = [$"**Question {view.Number} of {view.Count}**{Deed(view.Form)}{(view.IsAuto ? $" · {MadeMark}" : "")}", MarkdownText.Escape(view.Stem), .. Below(view.Form)];
        return new Reply(string.Join("\n\n", lines))
        {
            Question = view,
            Suggestions = view.Form is ShownForm.Choice { Choose: 1 } choice ? [.. choice.Open.Select(i => $"{QuestionView.Letter(i)}")] : [],
        };
    }

    /// <summary>How to answer in words, without a card.</summary>
    public static string HowToType(ShownForm form) => form switch
    {
        ShownForm.Choice => "Answer with a letter, a number, or the option's words.",
        ShownForm.Typed => "Type the name.",
        ShownForm.Ordering ordering => $"Type all {ordering.Entries.Count} letters in the right order, such as **B, A, …**",
        ShownForm.Matching matching => $"Type a letter for each of the {matching.Left.Count} numbers, such as **1B, 2A, …**",
        _ => throw new UnreachableException(),
    };

    private static string Deed(ShownForm form) => form switch
    {
        ShownForm.Choice { Choose: > 1 } choice => $" · choose {choice.Choose}",
        ShownForm.Choice => "",
        ShownForm.Typed => " · type the answer",
        ShownForm.Ordering => " · put in order",
        ShownForm.Matching => " · match",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Below(ShownForm form) => form switch
    {
        ShownForm.Choice choice => [string.Join('\n', choice.Options.Select((text, i) => choice.RuledOut.Contains(i)
            ? $"- ~~**{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}~~"
            : Lettered(text, i)))],
        ShownForm.Typed => [HowToType(form)],
        ShownForm.Ordering ordering => [string.Join('\n', ordering.Entries.Select(Lettered)), HowToType(form)],
        ShownForm.Matching matching =>
        [
            .. Title(matching.LeftTitle),
            string.Join('\n', matching.Left.Select((text, i) => $"- **{i + 1}.** {MarkdownText.Escape(text)}")),
            .. Title(matching.RightTitle.Length > 0 ? matching.RightTitle : "Belongs to"),
            string.Join('\n', matching.Right.Select(Lettered)),
            HowToType(form),
        ],
        _ => throw new UnreachableException(),
    };

    // A name of its own keeps the two lists of a matching question apart, in Markdown too.
    private static IEnumerable<string> Title(string title) => title.Length > 0 ? [$"{MarkdownText.Escape(title)}:"] : [];

    private static string Lettered(string text, int i) => $"- **{QuestionView.Letter(i)}.** {MarkdownText.Escape(text)}";
}
