using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class QuizSessionTests
{
    [Fact]
    public void The_options_are_shown_in_the_same_order_whenever_they_are_shown() => Gen.Int.Sample(seed =>
    {
        var question = Some.Question();
        var one = new QuizSession("quiz", seed, null, [question.Id], []);
        var other = new QuizSession("quiz", seed, null, [question.Id], []);

        return one.View(question).Options.SequenceEqual(other.View(question).Options)
            && one.Order(question).Order().SequenceEqual(Enumerable.Range(0, question.Options.Count));
    });

    [Fact]
    public void The_right_option_stands_in_every_place_about_as_often()
    {
        var question = Some.Question();
        var right = question.Options.ToList().FindIndex(option => option.IsRight);

        var places = Enumerable.Range(0, 4000)
            .Select(seed => new QuizSession("quiz", seed, null, [question.Id], []).Order(question).ToList().IndexOf(right))
            .CountBy(place => place).Select(count => count.Value).ToList();

        Assert.Equal(4, places.Count);
        Assert.All(places, count => Assert.InRange(count, 850, 1150));
    }

    [Fact]
    public void Only_all_right_options_and_no_wrong_one_are_right()
    {
        var question = Some.TwoOfFour();

        Assert.True(Grade.Of(question, [0, 2]).IsRight);
        Assert.False(Grade.Of(question, [0]).IsRight);
        Assert.False(Grade.Of(question, [0, 1, 2]).IsRight);
        Assert.Equal("Changing the root email address", Assert.Single(Grade.Of(question, [0, 1]).Missed).Text);
        Assert.Equal("Creating a bucket", Assert.Single(Grade.Of(question, [0, 1]).Mistaken).Text);
    }
}
