namespace StudyBot.Core.Tests;

public sealed class GroupCommandReaderTests
{
    [Theory]
    [InlineData("quiz", null, null, null)]
    [InlineData("quiz us", null, null, null)]
    [InlineData("Quiz 3 on IAM", 3, "IAM", null)]
    [InlineData("quiz 3 on IAM for 2 minutes", 3, "IAM", 120)]
    [InlineData("quiz 5 questions on 2.3, 90 seconds each", 5, "2.3", 90)]
    [InlineData("quiz for 1 hour", null, null, 3600)]
    [InlineData("quiz on encryption in 2 days", null, "encryption", 172_800)]
    [InlineData("quiz on MFA for 1 second", null, "MFA", 10)]
    [InlineData("quiz for 9999 days", null, null, 604_800)]
    public void A_quiz_for_all_has_a_number_a_subject_and_a_time(string text, int? count, string? about, int? seconds)
    {
        var quiz = Assert.IsType<GroupCommand.Quiz>(GroupCommandReader.Read(text));

        Assert.Equal((count, about, seconds), (quiz.Count, quiz.About, (int?)quiz.VotingTime?.TotalSeconds));
    }

    [Theory]
    [InlineData("quiz me")]
    [InlineData("quiz me on IAM")]
    [InlineData("test me please")]
    [InlineData("progress")]
    [InlineData("my score")]
    public void What_is_for_one_alone_is_known(string text) => Assert.True(GroupTalk.IsForOne(text));

    [Theory]
    [InlineData("show", GroupDeed.Show)]
    [InlineData("Show the result!", GroupDeed.Show)]
    [InlineData("let's discuss", GroupDeed.Discuss)]
    [InlineData("vote again", GroupDeed.Again)]
    [InlineData("next", GroupDeed.Next)]
    [InlineData("stop", GroupDeed.End)]
    public void The_asker_can_type_what_the_buttons_do(string text, GroupDeed deed) => Assert.Equal(new GroupCommand.Step(deed), GroupCommandReader.Read(text));

    [Theory]
    [InlineData("what is MFA?")]
    [InlineData("how long do logs stay, 90 days or for ever?")]
    [InlineData("topics")]
    [InlineData("hello")]
    [InlineData("what does show mean in IAM")]
    public void A_question_to_the_notes_is_no_command(string text) => Assert.Null(GroupCommandReader.Read(text));
}
