namespace StudyBot.Core.Tests;

public sealed class TypedReaderTests
{
    [Theory]
    [InlineData("KMS")]
    [InlineData("cloud hsm")]
    [InlineData("I guess some key thing")]
    [InlineData("bananas")]
    [InlineData("12")]
    [InlineData("well I think the answer is AWS KMS")]
    public void A_few_words_that_ask_nothing_are_an_answer(string text) => Assert.Equal(new AnswerReading.Written(text), Read(text));

    [Theory]
    [InlineData("what is KMS?")]
    [InlineData("what is KMS")]
    [InlineData("so what does KMS do")]
    [InlineData("KMS?")]
    [InlineData("tell me about KMS")]
    [InlineData("keys are made by one service and held by another")]
    [InlineData("")]
    [InlineData("...")]
    public void What_asks_or_goes_on_is_for_the_notes(string text) => Assert.IsType<AnswerReading.NoAnswer>(Read(text));

    [Fact]
    public void A_letter_is_no_name_and_a_command_is_no_answer()
    {
        Assert.IsType<AnswerReading.Unclear>(Read("B"));
        Assert.IsType<AnswerReading.NoAnswer>(Read("thanks", isCommand: true));
    }

    [Fact]
    public void A_right_name_is_an_answer_however_long_and_also_where_it_is_a_command()
    {
        var key = NameKey.Of(Some.Typed("Support", "AWS Identity and Access Management Access Analyzer"), Some.Course());

        Assert.IsType<AnswerReading.Written>(TypedReader.Read("aws identity and access management access analyzer", isCommand: false, key));
        Assert.IsType<AnswerReading.Written>(TypedReader.Read("support", isCommand: true, key));
    }

    private static AnswerReading Read(string text, bool isCommand = false) => TypedReader.Read(text, isCommand, NameKey.Of(Some.Typed(), Some.WithServices()));
}
