using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class PairReaderTests
{
    private static readonly string[] Left = ["AWS KMS", "AWS CloudTrail", "Amazon Macie"];
    private static readonly string[] Right = ["records API calls", "controls encryption keys", "finds personal data in buckets"];

    [Theory]
    [InlineData("1b 2a 3c")]
    [InlineData("1-b, 2-a, 3-c")]
    [InlineData("bac")]
    [InlineData("b a c")]
    [InlineData("2a 1b 3c")]
    [InlineData("1=B 2=A 3=C")]
    [InlineData("1b2a3c")]
    [InlineData("b1 a2 c3")]
    [InlineData("1 goes with b, 2 with a and 3 with c")]
    [InlineData("KMS b, CloudTrail a, Macie c")]
    [InlineData("kms: encryption keys; cloudtrail: api calls; macie: personal data")]
    public void Pairs_are_recognised_by_numbers_letters_or_words(string text) => Assert.Equal(new AnswerReading.Arranged([1, 0, 2]), PairReader.Read(text, Left, Right));

    [Theory]
    [InlineData("1b")]
    [InlineData("1b 2a")]
    [InlineData("1-b, 2-a")]
    [InlineData("1b 2b 3c")]
    [InlineData("1b 1a 3c")]
    [InlineData("1b 2a 4c")]
    [InlineData("ba")]
    [InlineData("bacb")]
    [InlineData("123")]
    [InlineData("1a or 1b, 2c")]
    [InlineData("KMS b, CloudTrail a")]
    public void What_is_missing_or_doubled_is_no_answer_yet(string text) => Assert.IsType<AnswerReading.Unclear>(PairReader.Read(text, Left, Right));

    [Theory]
    [InlineData("what is KMS?")]
    [InlineData("what is KMS")]
    [InlineData("does Macie look at buckets")]
    [InlineData("bananas")]
    [InlineData("EC2")]
    [InlineData("")]
    public void Something_else_is_no_answer(string text) => Assert.IsType<AnswerReading.NoAnswer>(PairReader.Read(text, Left, Right));

    [Fact]
    public void Any_pairs_are_read_in_any_order_of_the_numbers() => Gen.Select(Some.Order(3), Some.Order(3), Some.OneOf("", "-", "=", ") ")).Sample((letters, order, between) =>
    {
        var text = string.Join(' ', order.Select(number => $"{number + 1}{between}{(char)('a' + letters[number])}"));

        return PairReader.Read(text, Left, Right).Equals(new AnswerReading.Arranged(letters));
    });

    [Fact]
    public void Any_text_at_all_is_read() => Gen.String.Sample(text =>
        PairReader.Read(text, Left, Right) is not AnswerReading.Arranged arranged || arranged.Entries.Order().SequenceEqual([0, 1, 2]));
}
