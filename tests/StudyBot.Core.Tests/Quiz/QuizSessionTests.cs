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

        return one.Order(question).SequenceEqual(other.Order(question))
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
    public void An_ordering_question_is_never_shown_in_its_right_order() => Gen.Select(Gen.Int, Gen.Int[2, 6]).Sample((seed, steps) =>
    {
        var question = Some.Ordering([.. Enumerable.Range(0, steps).Select(step => $"Step {step}")]);
        var session = new QuizSession("quiz", seed, null, [question.Id], []);

        var entries = ((ShownForm.Ordering)session.View(question).Form).Entries;

        return !entries.SequenceEqual(question.Form.Key) && entries.Order().SequenceEqual(question.Form.Key.Order());
    });

    [Fact]
    public void A_matching_question_never_shows_its_pairs_side_by_side() => Gen.Int.Sample(seed =>
    {
        var question = Some.Matching();
        var shown = (ShownForm.Matching)new QuizSession("quiz", seed, null, [question.Id], []).View(question).Form;

        return !((QuestionForm.Matching)question.Form).Pairs.Select(pair => pair.Right).SequenceEqual(shown.Right);
    });

    [Fact]
    public void The_right_letters_are_right_whatever_the_shuffle_and_no_others_are() => Gen.Select(Gen.Int, Some.Order(3)).Sample((seed, said) =>
    {
        foreach (var question in new[] { Some.Ordering(), Some.Matching() })
        {
            var order = new QuizSession("quiz", seed, null, [question.Id], []).Order(question);
            var grade = Grade.Of(question, new AnswerReading.Arranged([.. said.Select(entry => order[entry])]), Some.Course());
            if (grade.IsRight != said.Select(entry => order[entry]).SequenceEqual([0, 1, 2]))
                return false;
        }

        return true;
    });
}
