using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("another tenant", "channel")]
    [InlineData("tenant", "another channel")]
    [InlineData("", "")]
    public async Task The_same_ids_elsewhere_are_somebody_elses(string tenant, string channel)
    {
        var elsewhere = SomeTurn.Conversation with { Tenant = tenant, Channel = channel };
        var somebodyElse = SomeTurn.Student with { Tenant = tenant, Channel = channel };
        await AnswerAsync("in-1", SomeTurn.Answer("quiz", 1, "ec2", isRight: false));

        var isStored = await Turns.CommitAsync(
            SomeTurn.With("in-1", 0, "theirs") with
            {
                Conversation = elsewhere,
                Student = somebodyElse,
                Records = [SomeTurn.Answer("quiz", 1, "ec2", isRight: true)],
            },
            Cancellation);

        Assert.True(isStored);
        Assert.Equal([new(1, "theirs")], await Turns.ReadActivitiesAsync(elsewhere, 0, 10, Cancellation));
        Assert.Empty(await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 0, 10, Cancellation));
        Assert.Equal(SomeTurn.Conversation, await Turns.FindLatestConversationAsync(SomeTurn.Student, Cancellation));
        Assert.Equal(elsewhere, await Turns.FindLatestConversationAsync(somebodyElse, Cancellation));
        Assert.True((await History.FindLastAnswersAsync(somebodyElse, "course", Cancellation))["ec2"].IsRight);
        Assert.False((await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation))["ec2"].IsRight);
    }

    [Fact]
    public async Task The_latest_conversation_is_the_one_with_the_students_last_turn()
    {
        var another = SomeTurn.Conversation with { Id = "another" };
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-1") with { Conversation = another }, Cancellation);
        Assert.Equal(another, await Turns.FindLatestConversationAsync(SomeTurn.Student, Cancellation));

        await Turns.CommitAsync(SomeTurn.With("in-2", 1) with { At = SomeTurn.Now.AddDays(-1) }, Cancellation);

        Assert.Equal(SomeTurn.Conversation, await Turns.FindLatestConversationAsync(SomeTurn.Student, Cancellation));
    }

    [Theory]
    [InlineData("Größe, 大きさ, 👩‍🎓, e\u0301, \u202Eright to left")]
    [InlineData("before\0after")]
    [InlineData("'; DROP TABLE turn; --")]
    [InlineData("")]
    [InlineData(" A ")]
    public async Task Ids_and_text_come_back_letter_by_letter(string text)
    {
        var conversation = new ConversationKey(text, text, text);
        var student = new StudentKey(text, text, text);
        await Turns.CommitAsync(
            SomeTurn.With(text, 0, text) with
            {
                Conversation = conversation,
                Student = student,
                CourseId = text,
                Dialog = text,
                Records = [new StudyRecord.AnswerGiven(text, 1, text, [text], IsRight: true, Hints: 1), new StudyRecord.NotCovered(text)],
            },
            Cancellation);

        Assert.Equal(new StoredConversation(student, text, 1), await Turns.FindConversationAsync(conversation, Cancellation));
        Assert.Equal([new(1, text)], (await Turns.FindTurnAsync(conversation, text, Cancellation))?.Activities);
        Assert.Equal([text], (await History.FindLastAnswersAsync(student, text, Cancellation)).Keys, StringComparer.Ordinal);
        Assert.Equal(conversation, await Turns.FindLatestConversationAsync(student, Cancellation));
    }

    [Fact]
    public async Task An_activity_without_text_is_stored_as_it_is()
    {
        Assert.True(await Turns.CommitAsync(SomeTurn.With("in-1", 0, ""), Cancellation));
        await AssertTurn("in-1", new StoredActivity(1, ""));
    }

    // A student's question may hold half of a character; it costs that character, and never the turn.
    [Fact]
    public async Task Text_that_is_not_Unicode_is_stored_with_a_replacement_character()
    {
        var isStored = await Turns.CommitAsync(
            SomeTurn.With("in-1", 0, "a\uD800z") with { Records = [new StudyRecord.NotCovered("a\uDC00z")] }, Cancellation);

        Assert.True(isStored);
        await AssertTurn("in-1", new StoredActivity(1, "a\uFFFDz"));
    }

    // Replaced, two such ids would become one, and two students would share a history.
    [Fact]
    public async Task An_id_that_is_not_Unicode_is_refused_and_its_neighbours_are_stored()
    {
        var refused = Turns.CommitAsync(SomeTurn.With("in-\uD800", 0, "refused"), Cancellation);
        var stored = Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => refused);
        Assert.True(await stored);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Turns.FindTurnAsync(SomeTurn.Conversation, "in-\uD800", Cancellation));
        await AssertTurn("in-1", new StoredActivity(1, "first"));
    }
}
