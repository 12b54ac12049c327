using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>Help that never is the whole answer: one piece a time, and then the section to look in.</summary>
internal static class QuizHints
{
    /// <param name="RuledOut">The option that it rules out, by its place in the course.</param>
    internal readonly record struct Hint(string Text, int? RuledOut = null);

    public static Hint Next(QuizSession session, Question question, Course course) => question.Form switch
    {
        QuestionForm.Choice choice => OfChoice(session, question, choice),
        QuestionForm.Typed typed => session.Hints == 0 ? new(Start(typed.Answers[0])) : TellsName(question, course) ? new(Outline(typed.Answers[0])) : InTheNotes(question, "No more to tell"),
        QuestionForm.Ordering ordering => session.Hints < ordering.Steps.Count - 2
            ? new($"Number {session.Hints + 1} is {Shown(session, question, session.Hints, ordering.Steps[session.Hints])}.")
            : InTheNotes(question, "No more to tell"),
        QuestionForm.Matching matching => session.Hints < matching.Pairs.Count - 2
            ? new($"**{session.Hints + 1}**, *{KeyWording.Name(matching.Pairs[session.Hints].Left)}*, goes with {Shown(session, question, session.Hints, matching.Pairs[session.Hints].Right)}.")
            : InTheNotes(question, "No more to tell"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Rules out one wrong option a time, as long as two are left.</summary>
    private static Hint OfChoice(QuizSession session, Question question, QuestionForm.Choice choice)
    {
        var order = session.Order(question);
        var left = order.Where(option => !session.RuledOut.Contains(option)).ToList();
        var wrong = left.FindLastIndex(option => !choice.Options[option].IsRight);
        return left.Count > Math.Max(2, choice.RightCount + 1) && wrong >= 0
            ? new($"It is not {Shown(session, question, left[wrong], choice.Options[left[wrong]].Text)}{KeyWording.Stop(choice.Options[left[wrong]].Text)}", left[wrong])
            : InTheNotes(question, "No more options to rule out");
    }

    private static string Start(string name)
    {
        var first = name.FirstOrDefault(char.IsLetterOrDigit);
        return Words.Of(name).Count is > 1 and var count ? $"It begins with **{first}** and has {count} words." : $"It begins with **{first}** and is one word.";
    }

    /// <summary>Each word by its first letter and a dot for each further one: "A·· K··".</summary>
    private static string Outline(string name) =>
        $"Letter by letter it looks like this: **{string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => MarkdownText.Escape(word[..1]) + new string('·', word.Length - 1)))}**";

    /// <summary>A section that is called what is to be typed would be the answer.</summary>
    private static bool TellsName(Question question, Course course) =>
        question.Sections.Count > 0 && NameKey.Of(question, course).IsSaidIn(Words.Of($"{question.Sections[0].HeadingPath} {question.Sections[0].Address}"));

    private static Hint InTheNotes(Question question, string lead) => new(question.Sections.Count > 0
        ? $"{lead}. The notes settle it here: {MarkdownText.Link(question.Sections[0])}"
        : $"{lead}: answer with what you have.");

    /// <summary>A piece under the letter that it is shown with.</summary>
    private static string Shown(QuizSession session, Question question, int piece, string text) =>
        $"**{QuestionView.Letter(session.Order(question).ToList().IndexOf(piece))}**, *{KeyWording.Name(text)}*";
}
