namespace StudyBot.Core.Tests;

public sealed class QuestionWordingTests
{
    [Theory]
    [InlineData(false, "**Question 1 of 1** · match\n")]
    [InlineData(true, "**Question 1 of 1** · match · made from the notes\n")]
    public void A_question_that_was_made_from_the_notes_says_so(bool isAuto, string beginning)
    {
        var question = Some.Matching() with { IsAuto = isAuto };

        var reply = QuestionWording.Ask(new QuizSession("quiz", 1, null, [question.Id], []).View(question));

        Assert.StartsWith(beginning, reply.Text, StringComparison.Ordinal);
    }
}
