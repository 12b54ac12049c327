using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task The_last_answer_to_each_question_counts()
    {
        await AnswerAsync("in-1", SomeTurn.Answer("quiz-1", 1, "ec2", isRight: false), SomeTurn.Answer("quiz-1", 2, "iam", isRight: true));
        await AnswerAsync("in-2", SomeTurn.Now.AddDays(1), SomeTurn.Answer("quiz-2", 1, "ec2", isRight: true));

        var answers = await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation);

        Assert.Equal(2, answers.Count);
        Assert.Equal(new LastAnswer(true, SomeTurn.Now.AddDays(1)), answers["ec2"]);
        Assert.Equal(new LastAnswer(true, SomeTurn.Now), answers["iam"]);
    }

    [Fact]
    public async Task The_last_answer_is_the_one_stored_last_when_the_clock_was_set_back()
    {
        await AnswerAsync("in-1", SomeTurn.Answer("quiz-1", 1, "ec2", isRight: false));
        await AnswerAsync("in-2", SomeTurn.Now.AddHours(-1), SomeTurn.Answer("quiz-2", 1, "ec2", isRight: true));

        var answers = await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation);

        Assert.True(answers["ec2"].IsRight);
    }

    [Fact]
    public async Task A_place_in_a_quiz_is_answered_once_for_ever_and_its_turn_is_stored_all_the_same()
    {
        await AnswerAsync("in-1", SomeTurn.Answer("quiz", 1, "ec2", isRight: false));

        await AnswerAsync("in-2", SomeTurn.Now.AddMinutes(1), SomeTurn.Answer("quiz", 1, "ec2", isRight: true));

        var answers = await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation);
        Assert.Equal(new LastAnswer(false, SomeTurn.Now), answers["ec2"]);
        await AssertTurn("in-2");
    }

    [Fact]
    public async Task A_place_is_answered_once_in_whichever_conversation_it_is_answered()
    {
        await AnswerAsync("in-1", SomeTurn.Answer("quiz", 1, "ec2", isRight: false));

        await Turns.CommitAsync(
            SomeTurn.With("in-1") with
            {
                Conversation = SomeTurn.Conversation with { Id = "another" },
                Records = [SomeTurn.Answer("quiz", 1, "ec2", isRight: true)],
            },
            Cancellation);

        Assert.False((await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation))["ec2"].IsRight);
    }

    [Fact]
    public async Task Answers_are_kept_apart_by_course_and_by_student()
    {
        await AnswerAsync("in-1", SomeTurn.Answer("quiz-1", 1, "ec2", isRight: true));
        await Turns.CommitAsync(
            SomeTurn.With("in-2") with { CourseId = "another", Records = [SomeTurn.Answer("quiz-2", 1, "s3", isRight: true)] }, Cancellation);
        await Turns.CommitAsync(
            SomeTurn.With("in-3") with
            {
                Student = SomeTurn.Student with { Id = "another" },
                Records = [SomeTurn.Answer("quiz-1", 1, "kms", isRight: true)],
            },
            Cancellation);

        Assert.Equal(["ec2"], (await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation)).Keys, StringComparer.Ordinal);
        Assert.Equal(["s3"], (await History.FindLastAnswersAsync(SomeTurn.Student, "another", Cancellation)).Keys, StringComparer.Ordinal);
        Assert.Equal(["kms"], (await History.FindLastAnswersAsync(SomeTurn.Student with { Id = "another" }, "course", Cancellation)).Keys, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Who_asks_again_hears_what_was_answered_meanwhile()
    {
        Assert.Empty(await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation));
        await AnswerAsync("in-1", SomeTurn.Answer("quiz-1", 1, "ec2", isRight: false));
        Assert.False((await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation))["ec2"].IsRight);
        await AnswerAsync("in-2", SomeTurn.Answer("quiz-1", 1, "ec2", isRight: true), SomeTurn.Answer("quiz-2", 1, "iam", isRight: true));
        Assert.False(await Turns.CommitAsync(SomeTurn.With("in-2") with { Records = [SomeTurn.Answer("quiz-3", 1, "kms", isRight: true)] }, Cancellation));

        var answers = await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation);

        Assert.Equal(["ec2", "iam"], answers.Keys.Order(StringComparer.Ordinal));
        Assert.False(answers["ec2"].IsRight);
    }

    private Task AnswerAsync(string inboundId, params StudyRecord.AnswerGiven[] answers) => AnswerAsync(inboundId, SomeTurn.Now, answers);

    private async Task AnswerAsync(string inboundId, DateTimeOffset at, params StudyRecord.AnswerGiven[] answers) =>
        Assert.True(await Turns.CommitAsync(SomeTurn.With(inboundId) with { At = at, Records = answers }, Cancellation));
}
