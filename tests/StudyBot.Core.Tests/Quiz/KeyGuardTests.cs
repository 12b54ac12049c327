namespace StudyBot.Core.Tests;

public sealed class KeyGuardTests
{
    private readonly KeyGuard guard = KeyGuard.Of(Some.Question(), Some.Course());

    [Theory]
    [InlineData("The customer patches the guest operating system.", false)]
    [InlineData("Customers patch guests' operating systems on EC2 instances.", false)]
    [InlineData("The customer chooses who may open a bucket.", true)]
    [InlineData("AWS patches the host of an EC2 instance.", true)]
    public void A_sentence_is_hidden_when_it_says_the_key_about_what_is_asked(string sentence, bool mayShow) => Assert.Equal(mayShow, guard.MayShow(Some.Ref("Elsewhere"), sentence));

    [Fact]
    public void The_section_that_settles_the_question_is_withheld()
    {
        Assert.True(guard.Withholds(Some.Ref("Amazon EC2")));
        Assert.False(guard.Withholds(Some.Ref("MFA")));
        Assert.False(KeyGuard.Open.Withholds(Some.Ref("Amazon EC2")));
    }
}
