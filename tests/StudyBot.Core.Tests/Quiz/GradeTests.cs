namespace StudyBot.Core.Tests;

public sealed class GradeTests
{
    [Fact]
    public void Only_all_right_options_and_no_wrong_one_are_right()
    {
        Assert.True(Of([0, 2]).IsRight);
        Assert.False(Of([0]).IsRight);
        Assert.False(Of([0, 1, 2]).IsRight);
        Assert.Equal("Changing the root email address", Assert.Single(Of([0, 1]).Missed).Text);
        Assert.Equal("Creating a bucket", Assert.Single(Of([0, 1]).Mistaken).Text);

        static Grade.Choice Of(int[] chosen) => Assert.IsType<Grade.Choice>(Grade.Of(Some.TwoOfFour(), new AnswerReading.Chosen(chosen), Some.Course()));
    }

    [Theory]
    [InlineData(0, 1, 2, -1)]
    [InlineData(0, 2, 1, 1)]
    [InlineData(2, 1, 0, 0)]
    public void An_order_is_right_as_a_whole_and_names_its_first_wrong_place(int one, int two, int three, int firstWrong)
    {
        var grade = Assert.IsType<Grade.Ordering>(Grade.Of(Some.Ordering(), new AnswerReading.Arranged([one, two, three]), Some.Course()));

        Assert.Equal(firstWrong < 0, grade.IsRight);
        Assert.Equal(firstWrong, grade.FirstWrong ?? -1);
    }

    [Fact]
    public void Pairs_are_right_as_a_whole_and_the_wrong_ones_are_named()
    {
        var grade = Assert.IsType<Grade.Matching>(Grade.Of(Some.Matching(), new AnswerReading.Arranged([1, 0, 2]), Some.Course()));

        Assert.False(grade.IsRight);
        Assert.Equal([new("AWS KMS", "records API calls"), new("AWS CloudTrail", "controls encryption keys")], grade.Wrong);
        Assert.Equal(["AWS KMS: records API calls", "AWS CloudTrail: controls encryption keys", "Amazon Macie: finds personal data in buckets"], grade.Answered);
    }

    [Fact]
    public void A_name_longer_than_any_is_kept_in_part()
    {
        var grade = Grade.Of(Some.Typed(), new AnswerReading.Written(new string('x', 9000)), Some.Course());

        Assert.Equal(200, Assert.Single(grade.Answered).Length);
    }
}
