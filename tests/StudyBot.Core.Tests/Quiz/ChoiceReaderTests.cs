namespace StudyBot.Core.Tests;

public sealed class ChoiceReaderTests
{
    [Theory]
    [InlineData("B", 1)]
    [InlineData("b.", 1)]
    [InlineData("(b)", 1)]
    [InlineData("2", 1)]
    [InlineData("a", 0)]
    [InlineData("option B", 1)]
    [InlineData("i think its b", 1)]
    [InlineData("is it b?", 1)]
    [InlineData("the answer is 2", 1)]
    [InlineData("the second one", 1)]
    [InlineData("the secnd one", 1)]
    [InlineData("frist", 0)]
    [InlineData("3rd", 2)]
    [InlineData("the last one", 3)]
    [InlineData("number four", 3)]
    [InlineData("The customer", 1)]
    [InlineData("customer", 1)]
    [InlineData("custmer", 1)]
    [InlineData("teh cusotmer", 1)]
    [InlineData("the customer does that", 1)]
    [InlineData("customer?", 1)]
    [InlineData("aws", 0)]
    [InlineData("vendor", 2)]
    [InlineData("hardware vender", 2)]
    [InlineData("it patches itself", 3)]
    public void An_answer_is_recognised_by_letter_number_ordinal_or_words(string text, int option)
    {
        var reading = Read(text, Some.Question());

        Assert.Equal(new AnswerReading.Chosen([option]), reading);
    }

    [Theory]
    [InlineData("A and C", 0, 2)]
    [InlineData("a, c", 0, 2)]
    [InlineData("ac", 0, 2)]
    [InlineData("1 & 3", 0, 2)]
    [InlineData("first and third", 0, 2)]
    [InlineData("both a and c", 0, 2)]
    [InlineData("closing the account and changing the root email address", 0, 2)]
    [InlineData("close account, root email", 0, 2)]
    [InlineData("bucket + instance", 1, 3)]
    public void Several_options_are_recognised_together(string text, int one, int other)
    {
        var reading = Read(text, Some.TwoOfFour());

        Assert.Equal(new AnswerReading.Chosen([one, other]), reading);
    }

    [Theory]
    [InlineData("A or B")]
    [InlineData("a and b")]
    [InlineData("not b")]
    [InlineData("aws or the customer")]
    [InlineData("between a and c")]
    [InlineData("none of them")]
    [InlineData("all of the above")]
    public void What_is_ambiguous_is_no_choice(string text)
    {
        var reading = Read(text, Some.Question());

        Assert.IsType<AnswerReading.Unclear>(reading);
    }

    [Fact]
    public void A_short_word_is_no_slip_for_another()
    {
        var question = Some.Question(options: [new("Role", true, null), new("Access until the work is done", false, "No.")]);

        Assert.IsNotType<AnswerReading.Chosen>(Read("rule", question));
        Assert.IsNotType<AnswerReading.Chosen>(Read("none", question));
    }

    [Fact]
    public void Words_that_two_options_share_are_ambiguous()
    {
        var question = Some.Question(options: [new("AWS managed policy", true, null), new("Customer managed policy", false, "No."), new("Inline policy", false, "No.")]);

        Assert.Equal([0, 1], Assert.IsType<AnswerReading.Unclear>(Read("managed policy", question)).Candidates);
        Assert.Equal(new AnswerReading.Chosen([0]), Read("the aws managed one", question));
    }

    [Fact]
    public void Words_that_each_name_an_option_are_ambiguous_when_they_are_parted_by_or()
    {
        var question = Some.Question(options: [new("Shield Standard", true, null), new("Shield Advanced", false, "No."), new("Firewall Manager", false, "No.")]);

        var reading = Read("standard or advanced", question);

        Assert.Equal([0, 1], Assert.IsType<AnswerReading.Unclear>(reading).Candidates);
    }

    [Theory]
    [InlineData("kms", 0)]
    [InlineData("it's ACM", 1)]
    [InlineData("CM", -1)]
    [InlineData("kmc", -1)]
    public void Initials_name_an_option_that_is_spelled_out(string text, int option)
    {
        var question = Some.Question(options: [new("AWS Key Management Service", true, null), new("AWS Certificate Manager", false, "No."), new("A bucket policy", false, "No.")]);

        var reading = Read(text, question);

        Assert.Equal(option < 0 ? new AnswerReading.NoAnswer() : new AnswerReading.Chosen([option]), reading);
    }

    [Theory]
    [InlineData("what is a security group?")]
    [InlineData("who is the customer?")]
    [InlineData("how does aws patch the host")]
    [InlineData("bananas")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("5")]
    public void Something_else_is_no_answer(string text)
    {
        var reading = Read(text, Some.Question());

        Assert.IsType<AnswerReading.NoAnswer>(reading);
    }

    [Fact]
    public void An_option_inside_a_longer_option_loses_to_it_only_when_all_is_said()
    {
        var question = Some.Question(options: [new("Security groups", false, "No."), new("Security groups and network ACLs", true, null)]);

        Assert.Equal(new AnswerReading.Chosen([1]), Read("security groups and network acls", question));
        Assert.Equal(new AnswerReading.Chosen([0]), Read("security groups", question));
    }

    private static AnswerReading Read(string text, Question question)
    {
        var choice = (QuestionForm.Choice)question.Form;
        return ChoiceReader.Read(text, question.Stem, new ShownForm.Choice(choice.Texts, choice.RightCount));
    }
}
