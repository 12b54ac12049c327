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

    [Theory]
    [InlineData("Key Management Service creates and controls encryption keys.", false)]
    [InlineData("KMS creates the keys that encryption wants, and controls them.", false)]
    [InlineData("AWS KMS costs money.", true)]
    [InlineData("CloudHSM creates keys in hardware.", true)]
    public void No_name_of_a_typed_answer_is_said_of_what_is_asked(string sentence, bool mayShow)
    {
        var typed = KeyGuard.Of(Some.Typed(), Some.WithServices());

        Assert.Equal(mayShow, typed.MayShow(Some.Ref("Elsewhere"), sentence));
    }

    [Fact]
    public void A_heading_that_is_the_typed_answer_is_withheld_from_whoever_asks_the_stem_only()
    {
        var typed = KeyGuard.Of(Some.Typed(), Some.WithServices());

        Assert.True(typed.WithholdsName(Some.Ref("AWS KMS"), "which service creates encryption keys?"));
        Assert.False(typed.WithholdsName(Some.Ref("AWS KMS"), "what does AWS KMS control?"));
        Assert.False(typed.WithholdsName(Some.Ref("MFA"), "which service creates encryption keys?"));
        Assert.False(guard.WithholdsName(Some.Ref("The customer"), "who patches the guest operating system?"));
    }

    [Theory]
    [InlineData("First launch the instance, then stop the instance.", false)]
    [InlineData("Terminate the instance.", false)]
    [InlineData("Whoever wants to stop paying for compute can stop the instance overnight or at weekends.", true)]
    [InlineData("An instance is a virtual server.", true)]
    public void No_sentence_tells_the_order(string sentence, bool mayShow)
    {
        var ordering = KeyGuard.Of(Some.Ordering(), Some.Course());

        Assert.Equal(mayShow, ordering.MayShow(Some.Ref("Elsewhere"), sentence));
    }

    [Theory]
    [InlineData("Elsewhere", "AWS KMS | controls encryption keys", false)]
    [InlineData("Elsewhere", "AWS KMS is the service for encryption keys.", false)]
    [InlineData("AWS KMS", "It creates and controls keys.", false)]
    [InlineData("Elsewhere", "AWS KMS costs a little for each month.", true)]
    [InlineData("Elsewhere", "AWS CloudTrail is on from the first day.", true)]
    [InlineData("Elsewhere", "Encryption keys are secrets.", true)]
    public void No_sentence_tells_a_pair(string heading, string sentence, bool mayShow)
    {
        var matching = KeyGuard.Of(Some.Matching(), Some.Course());

        Assert.Equal(mayShow, matching.MayShow(Some.Ref(heading), sentence));
    }
}
