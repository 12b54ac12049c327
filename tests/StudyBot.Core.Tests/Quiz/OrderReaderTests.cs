using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class OrderReaderTests
{
    private static readonly string[] Entries = ["Stop the instance", "Launch the instance", "Terminate the instance"];

    [Theory]
    [InlineData("b a c")]
    [InlineData("bac")]
    [InlineData("BAC")]
    [InlineData("b, a, c")]
    [InlineData("B then A then C")]
    [InlineData("b > a > c")]
    [InlineData("b->a->c")]
    [InlineData("b a c?")]
    [InlineData("first b, then a, and c last")]
    [InlineData("I think b, a and then c")]
    [InlineData("1b 2a 3c")]
    [InlineData("1. b 2. a 3. c")]
    [InlineData("launch the instance, stop the instance, terminate the instance")]
    [InlineData("launch, stop, terminate")]
    [InlineData("Launch then stop then terminate")]
    [InlineData("lanch stop terminate")]
    [InlineData("first you launch it, you stop it next and in the end you terminate it")]
    public void An_order_is_recognised_by_letters_or_by_the_entries_words(string text) =>
        Assert.Equal(new AnswerReading.Arranged([1, 0, 2]), OrderReader.Read(text, Entries));

    [Theory]
    [InlineData("a")]
    [InlineData("b a")]
    [InlineData("bacb")]
    [InlineData("aac")]
    [InlineData("b a a")]
    [InlineData("1b 2a")]
    [InlineData("1b 1a 3c")]
    [InlineData("2 1 3")]
    [InlineData("b or a, then c")]
    [InlineData("a after b, then c")]
    [InlineData("c last, b first, a second")]
    [InlineData("stop then launch")]
    [InlineData("stop after launch, then terminate")]
    public void What_is_missing_doubled_or_in_doubt_is_no_order(string text) => Assert.IsType<AnswerReading.Unclear>(OrderReader.Read(text, Entries));

    [Theory]
    [InlineData("what is an instance?")]
    [InlineData("how do I terminate an instance")]
    [InlineData("can I stop and launch it?")]
    [InlineData("bananas")]
    [InlineData("EC2")]
    [InlineData("")]
    public void Something_else_is_no_answer(string text) => Assert.IsType<AnswerReading.NoAnswer>(OrderReader.Read(text, Entries));

    [Fact]
    public void Any_order_is_read_from_letters_however_they_are_parted() =>
        Gen.Select(Some.Order(6), Some.OneOf("", " ", ", ", " then ", " > ", "-"), Gen.Bool).Sample((order, between, upper) =>
        {
            var text = string.Join(between, order.Select(entry => (char)((upper ? 'A' : 'a') + entry)));
            string[] entries = ["one", "two", "three", "four", "five", "six"];

            return OrderReader.Read(text, entries).Equals(new AnswerReading.Arranged(order));
        });

    [Fact]
    public void Any_text_at_all_is_read() => Gen.String.Sample(text =>
        OrderReader.Read(text, Entries) is not AnswerReading.Arranged arranged || arranged.Entries.Order().SequenceEqual([0, 1, 2]));
}
