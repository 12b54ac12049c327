using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public abstract partial class StoreContract
{
    private static readonly Uri Address = new("https://channel.example/v3/?a=b&c=%2F");

    [Fact]
    public async Task The_outbox_holds_what_is_to_be_delivered_in_the_order_of_the_turns()
    {
        var another = SomeTurn.Conversation with { Id = "a conversation that sorts first" };
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "1") with { DeliverTo = Address }, Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "2", "3") with { Conversation = another, DeliverTo = Address }, Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-2", 1, "fetched by its channel"), Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-3", 2, "4") with { DeliverTo = Address, At = SomeTurn.Now.AddDays(-1) }, Cancellation);

        var outbox = await Turns.ReadOutboxAsync(10, Cancellation);

        Assert.Equal(
            [
                new(SomeTurn.Conversation, 1, Address),
                new(another, 1, Address),
                new(another, 2, Address),
                new(SomeTurn.Conversation, 3, Address),
            ],
            outbox);
        Assert.Equal(outbox.Take(2), await Turns.ReadOutboxAsync(2, Cancellation));
    }

    [Fact]
    public async Task What_was_delivered_leaves_the_outbox_and_stays_in_the_conversation()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "1", "2") with { DeliverTo = Address }, Cancellation);

        await Turns.RemoveFromOutboxAsync(SomeTurn.Conversation, 1, Cancellation);
        await Turns.RemoveFromOutboxAsync(SomeTurn.Conversation, 1, Cancellation);

        Assert.Equal([2L], (await Turns.ReadOutboxAsync(10, Cancellation)).Select(delivery => delivery.Sequence));
        await AssertTurn("in-1", new(1, "1"), new(2, "2"));
    }

    [Fact]
    public async Task What_may_have_arrived_waits_for_another_turn_of_its_conversation_over_a_restart()
    {
        var another = SomeTurn.Conversation with { Id = "another" };
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "1", "2") with { DeliverTo = Address }, Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "3") with { Conversation = another, DeliverTo = Address }, Cancellation);
        await Turns.MarkDeliveryAsync(SomeTurn.Conversation, 2, mayHaveArrived: true, Cancellation);
        await Turns.MarkDeliveryAsync(SomeTurn.Conversation, 7, mayHaveArrived: true, Cancellation);

        Reopen();
        var waiting = await Turns.ReadOutboxAsync(10, Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-2", 2, "4"), Cancellation);
        var gone = await Turns.ReadOutboxAsync(10, Cancellation);
        await Turns.MarkDeliveryAsync(SomeTurn.Conversation, 2, mayHaveArrived: false, Cancellation);

        Assert.Equal([new(SomeTurn.Conversation, 1, Address), new(another, 1, Address)], waiting);
        Assert.Equal([new(SomeTurn.Conversation, 1, Address), new(SomeTurn.Conversation, 2, Address, MayHaveArrived: true), new(another, 1, Address)], gone);
        Assert.All(await Turns.ReadOutboxAsync(10, Cancellation), delivery => Assert.False(delivery.MayHaveArrived));
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        await Turns.CommitAsync(
            SomeTurn.With("in-1", 0, "1") with { DeliverTo = Address, Records = [SomeTurn.Answer("quiz", 1, "ec2", isRight: true)] }, Cancellation);

        Reopen();

        Assert.False(await Turns.CommitAsync(SomeTurn.With("in-1", 1, "1"), Cancellation));
        Assert.True(await Turns.CommitAsync(SomeTurn.With("in-2", 1, "2"), Cancellation));
        await AssertTurn("in-1", new StoredActivity(1, "1"));
        Assert.Equal([new(SomeTurn.Conversation, 1, Address)], await Turns.ReadOutboxAsync(10, Cancellation));
        Assert.Equal(SomeTurn.Conversation, await Turns.FindLatestConversationAsync(SomeTurn.Student, Cancellation));
        Assert.Equal(new LastAnswer(true, SomeTurn.Now), (await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation))["ec2"]);
    }

    [Fact]
    public async Task Many_conversations_at_once_lose_nothing_and_leave_no_gaps()
    {
        const int Conversations = 64;
        const int TurnsOfEach = 50;
        var keys = Enumerable.Range(0, Conversations).Select(i => SomeTurn.Conversation with { Id = $"conversation-{i}" }).ToList();

        await Task.WhenAll(keys.Select(key => TalkAsync(key, TurnsOfEach)));
        Reopen();

        foreach (var key in keys)
        {
            var expected = Enumerable.Range(1, 2 * TurnsOfEach).Select(i => new StoredActivity(i, $"{key.Id} {i}"));
            Assert.Equal(expected, await Turns.ReadActivitiesAsync(key, 0, int.MaxValue, Cancellation));
            Assert.Equal(TurnsOfEach, (await History.FindLastAnswersAsync(SomeTurn.Student with { Id = key.Id }, "course", Cancellation)).Count);
        }
    }

    private async Task TalkAsync(ConversationKey key, int turns)
    {
        for (var i = 0; i < turns; i++)
        {
            var known = await Turns.FindConversationAsync(key, Cancellation);
            Assert.Equal(2 * i, known?.LastSequence ?? 0);

            var isStored = await Turns.CommitAsync(
                SomeTurn.With($"in-{i}", 2 * i, $"{key.Id} {(2 * i) + 1}", $"{key.Id} {(2 * i) + 2}") with
                {
                    Conversation = key,
                    Student = SomeTurn.Student with { Id = key.Id },
                    Records = [SomeTurn.Answer("quiz", i, $"question-{i}", isRight: true)],
                },
                Cancellation);
            Assert.True(isStored);
        }
    }
}
