using System.Diagnostics;

namespace StudyBot.Core;

/// <summary>Reads an answer to a question of any form out of what a student typed, or put on its card.</summary>
internal static class AnswerReader
{
    /// <param name="isCommand">The text is a command as well, such as "help" or "thanks".</param>
    public static AnswerReading Read(string text, bool isCommand, Question question, QuestionView view, Course course) => view.Form switch
    {
        ShownForm.Choice choice => ChoiceReader.Read(text, view.Stem, choice),
        ShownForm.Typed => TypedReader.Read(text, isCommand, NameKey.Of(question, course)),
        ShownForm.Ordering ordering => OrderReader.Read(text, ordering.Entries),
        ShownForm.Matching matching => PairReader.Read(text, matching.Left, matching.Right),
        _ => throw new UnreachableException(),
    };

    /// <summary>Anybody can forge a card, and an instructor can change a question while its card is on the screen: what does not fit is asked again.</summary>
    public static AnswerReading Read(CardAnswer answer, QuestionView view) => (view.Form, answer) switch
    {
        (ShownForm.Choice choice, CardAnswer.Ticked ticked) =>
            new AnswerReading.Chosen([.. ticked.Options.Where(option => option >= 0 && option < choice.Options.Count).Distinct().Order()]),
        (ShownForm.Choice, _) => new AnswerReading.Chosen([]),
        (ShownForm.Typed, CardAnswer.Written written) when Words.Of(written.Text).Count > 0 => new AnswerReading.Written(written.Text.Trim()),
        (ShownForm.Ordering ordering, CardAnswer.Placed placed) => Arrange(placed.Entries, ordering.Entries.Count),
        (ShownForm.Matching matching, CardAnswer.Placed placed) => Arrange(placed.Entries, matching.Right.Count),
        _ => new AnswerReading.Unclear([]),
    };

    /// <summary>Every entry exactly once, or nothing that could be marked.</summary>
    public static AnswerReading Arrange(IReadOnlyList<int> entries, int count) =>
        entries.Count == count && entries.Order().SequenceEqual(Enumerable.Range(0, count)) ? new AnswerReading.Arranged(entries) : new AnswerReading.Unclear([]);
}
