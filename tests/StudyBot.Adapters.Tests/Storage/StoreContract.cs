using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

// What the rest of the program may rely on, whatever the database.
public abstract partial class StoreContract
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ITurnStore Turns { get; }

    protected abstract IStudyStore History { get; }

    protected abstract IGroupQuizStore GroupQuizzes { get; }

    /// <summary>Closes the store and opens it again, as a restart does.</summary>
    protected abstract void Reopen();

    [Fact]
    public async Task What_was_never_stored_is_not_found()
    {
        Assert.Null(await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation));
        Assert.Null(await Turns.FindTurnAsync(SomeTurn.Conversation, "in-1", Cancellation));
        Assert.Null(await Turns.FindLatestConversationAsync(SomeTurn.Student, Cancellation));
        Assert.Empty(await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 0, 10, Cancellation));
        Assert.Empty(await Turns.ReadOutboxAsync(10, Cancellation));
        Assert.Empty(await History.FindLastAnswersAsync(SomeTurn.Student, "course", Cancellation));
    }

    [Fact]
    public async Task A_turn_is_found_as_it_was_stored()
    {
        var isStored = await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first", "second"), Cancellation);

        Assert.True(isStored);
        Assert.Equal(
            new StoredConversation(SomeTurn.Student, "dialog after in-1", LastSequence: 2),
            await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation));
        await AssertTurn("in-1", new(1, "first"), new(2, "second"));
    }

    [Fact]
    public async Task The_next_turn_goes_on_where_the_last_one_ended()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first", "second"), Cancellation);

        var isStored = await Turns.CommitAsync(SomeTurn.With("in-2", 2, "third"), Cancellation);

        Assert.True(isStored);
        await AssertTurn("in-1", new(1, "first"), new(2, "second"));
        await AssertTurn("in-2", new StoredActivity(3, "third"));
        Assert.Equal("dialog after in-2", (await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation))?.Dialog);
    }

    [Fact]
    public async Task A_turn_without_activities_is_a_turn()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1"), Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-2", 0, "first"), Cancellation);

        await AssertTurn("in-1");
        await AssertTurn("in-2", new StoredActivity(1, "first"));
    }

    [Fact]
    public async Task A_conversation_belongs_to_the_student_who_opened_it()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);

        await Turns.CommitAsync(SomeTurn.With("in-2", 1, "second") with { Student = SomeTurn.Student with { Id = "another" } }, Cancellation);

        Assert.Equal(SomeTurn.Student, (await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation))?.Student);
    }

    [Fact]
    public async Task A_repeated_activity_is_refused_and_leaves_nothing()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);

        var isStored = await Turns.CommitAsync(Full("in-1", after: 1), Cancellation);

        Assert.False(isStored);
        await AssertOnlyTheFirstTurnIsThere();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_turn_of_a_conversation_that_has_moved_on_is_refused_and_leaves_nothing(long after)
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation);

        var isStored = await Turns.CommitAsync(Full("in-2", after), Cancellation);

        Assert.False(isStored);
        await AssertOnlyTheFirstTurnIsThere();
        Assert.Null(await Turns.FindTurnAsync(SomeTurn.Conversation, "in-2", Cancellation));
    }

    [Fact]
    public async Task A_turn_that_goes_on_from_a_conversation_that_is_not_there_is_refused()
    {
        Assert.False(await Turns.CommitAsync(SomeTurn.With("in-1", 7, "eighth"), Cancellation));

        Assert.Null(await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation));
    }

    [Fact]
    public async Task Of_a_turn_sent_many_times_at_once_one_is_stored()
    {
        var turns = Enumerable.Range(0, 32).Select(_ => Turns.CommitAsync(SomeTurn.With("in-1", 0, "first"), Cancellation));

        var outcomes = await Task.WhenAll(turns);

        Assert.Single(outcomes, isStored => isStored);
        await AssertTurn("in-1", new StoredActivity(1, "first"));
    }

    [Fact]
    public async Task Of_turns_that_begin_at_the_same_place_one_is_stored()
    {
        var turns = Enumerable.Range(0, 32).Select(i => Turns.CommitAsync(SomeTurn.With($"in-{i}", 0, "first"), Cancellation));

        var outcomes = await Task.WhenAll(turns);

        Assert.Single(outcomes, isStored => isStored);
        Assert.Single(await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 0, 100, Cancellation));
    }

    [Fact]
    public async Task Activities_after_a_place_are_read_in_order_and_up_to_a_limit()
    {
        await Turns.CommitAsync(SomeTurn.With("in-1", 0, "1", "2", "3"), Cancellation);
        await Turns.CommitAsync(SomeTurn.With("in-2", 3, "4", "5"), Cancellation);

        Assert.Equal([new(2, "2"), new(3, "3"), new(4, "4")], await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 1, 3, Cancellation));
        Assert.Equal([new(5, "5")], await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 4, 3, Cancellation));
        Assert.Empty(await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 5, 3, Cancellation));
    }

    private static TurnCommit Full(string inboundId, long after) => SomeTurn.With(inboundId, after, "refused", "refused") with
    {
        Records = [SomeTurn.Answer("quiz", 1, "question", isRight: true), new StudyRecord.NotCovered("refused")],
        DeliverTo = new Uri("https://channel.example/refused"),
        Student = SomeTurn.Student with { Id = "refused" },
    };

    private async Task AssertOnlyTheFirstTurnIsThere()
    {
        Assert.Equal(
            new StoredConversation(SomeTurn.Student, "dialog after in-1", LastSequence: 1),
            await Turns.FindConversationAsync(SomeTurn.Conversation, Cancellation));
        Assert.Equal([new(1, "first")], await Turns.ReadActivitiesAsync(SomeTurn.Conversation, 0, 10, Cancellation));
        Assert.Empty(await Turns.ReadOutboxAsync(10, Cancellation));
        Assert.Null(await Turns.FindLatestConversationAsync(SomeTurn.Student with { Id = "refused" }, Cancellation));
        Assert.Empty(await History.FindLastAnswersAsync(SomeTurn.Student with { Id = "refused" }, "course", Cancellation));
    }

    private async Task AssertTurn(string inboundId, params StoredActivity[] activities)
    {
        var turn = await Turns.FindTurnAsync(SomeTurn.Conversation, inboundId, Cancellation);

        Assert.Equal(inboundId, turn?.InboundId);
        Assert.Equal(activities, turn?.Activities);
    }
}
