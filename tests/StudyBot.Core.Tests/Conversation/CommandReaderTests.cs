namespace StudyBot.Core.Tests;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("quiz", null, null)]
    [InlineData("Quiz me!", null, null)]
    [InlineData("quizz me pls", null, null)]
    [InlineData("qiuz", null, null)]
    [InlineData("quiz me on IAM", null, "IAM")]
    [InlineData("can you quiz me on security groups please", null, "security groups")]
    [InlineData("quiz 5 on 2.3", 5, "2.3")]
    [InlineData("quiz 10", 10, null)]
    [InlineData("quiz 999999", 999999, null)]
    [InlineData("quiz me 3 questions about encryption", 3, "encryption")]
    [InlineData("give me 5 questions on 2.3", 5, "2.3")]
    [InlineData("give me five questions on MFA", 5, "MFA")]
    [InlineData("test me on root user", null, "root user")]
    [InlineData("practice iam", null, "iam")]
    [InlineData("quiz q-ec2-guest-os", null, "q-ec2-guest-os")]
    [InlineData("start a quiz on topic 2.1", null, "2.1")]
    public void A_quiz_is_asked_for_in_many_words(string text, int? count, string? about)
    {
        var command = CommandReader.Read(text);

        Assert.Equal(new Command.Quiz(count, about), command);
    }

    [Theory]
    [InlineData("skip", typeof(Command.Skip))]
    [InlineData("skpi", typeof(Command.Skip))]
    [InlineData("next question", typeof(Command.Skip))]
    [InlineData("Hint please!", typeof(Command.Hint))]
    [InlineData("give me another hint", typeof(Command.Hint))]
    [InlineData("hnit", typeof(Command.Hint))]
    [InlineData("why?", typeof(Command.Why))]
    [InlineData("stop", typeof(Command.Stop))]
    [InlineData("End the quiz.", typeof(Command.Stop))]
    [InlineData("I don't know", typeof(Command.DontKnow))]
    [InlineData("idk", typeof(Command.DontKnow))]
    [InlineData("?", typeof(Command.Help))]
    [InlineData("helpp", typeof(Command.Help))]
    [InlineData("Hi there", typeof(Command.Hello))]
    [InlineData("thx", typeof(Command.Thanks))]
    [InlineData("how am I doing?", typeof(Command.Progress))]
    [InlineData("What do you know about me?", typeof(Command.MyData))]
    [InlineData("show me the anwser", typeof(Command.DontKnow))]
    [InlineData("cancle the quiz", typeof(Command.Stop))]
    public void A_command_is_recognised_with_its_typos(string text, Type command) => Assert.IsType(command, CommandReader.Read(text));

    [Theory]
    [InlineData("delete my data", false)]
    [InlineData("Forget me!", false)]
    [InlineData("dleete my data", false)]
    [InlineData("yes, dleete my data", false)]
    [InlineData("yes, delete my data", true)]
    [InlineData("Yes delete my data.", true)]
    public void Only_the_words_that_were_asked_for_delete(string text, bool isSure) =>
        Assert.Equal(new Command.DeleteMyData(isSure), CommandReader.Read(text));

    [Theory]
    [InlineData("why is the root user protected?")]
    [InlineData("what is a quiz")]
    [InlineData("how do I stop an instance")]
    [InlineData("delete my data in S3")]
    [InlineData("what is the root user")]
    [InlineData("yes")]
    [InlineData("privacy")]
    [InlineData("test environments need which controls?")]
    [InlineData("i have a question about IAM")]
    [InlineData("ask about MFA")]
    [InlineData("quite a lot")]
    [InlineData("MFA")]
    [InlineData("roles")]
    [InlineData("")]
    public void A_question_is_no_command(string text) => Assert.Null(CommandReader.Read(text));
}
