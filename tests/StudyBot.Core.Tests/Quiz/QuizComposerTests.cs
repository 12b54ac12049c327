using CsCheck;

namespace StudyBot.Core.Tests;

public sealed class QuizComposerTests
{
    private static readonly Question[] Written = [.. Enumerable.Range(0, 4).Select(i => Some.Question($"q-{i}"))];
    private static readonly Question[] Made = [.. Enumerable.Range(0, 4).Select(i => Some.Question($"q-auto-{i}") with { IsAuto = true })];

    private static IReadOnlyList<string> Compose(int seed, IReadOnlyList<Question> candidates, int count, params (string Question, LastAnswer Answer)[] history) =>
        QuizComposer.Compose("quiz", seed, null, candidates, count, history.ToDictionary(row => row.Question, row => row.Answer)).QuestionIds;

    [Fact]
    public void Written_questions_are_asked_before_those_made_from_the_notes() => Gen.Int.Sample(seed =>
        Compose(seed, [.. Made, .. Written], 8).Take(4).Order().SequenceEqual(Written.Select(question => question.Id)));

    [Fact]
    public void What_is_made_does_not_change_which_written_ones_are_drawn() => Gen.Int.Sample(seed =>
        Compose(seed, [.. Written, .. Made], 3).SequenceEqual(Compose(seed, Written, 3)));

    [Fact]
    public void New_ones_made_from_the_notes_come_after_what_was_wrong_and_before_what_was_right()
    {
        var at = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

        var ids = Compose(1, [Made[0], Written[0], Written[1]], 3, ("q-0", new LastAnswer(true, at)), ("q-1", new LastAnswer(false, at)));

        Assert.Equal(["q-1", "q-auto-0", "q-0"], ids);
    }
}
