using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_is_kept_of_a_student_is_counted()
    {
        await BeginAsync();
        await VoteAsync("ann", "A");
        await TalkAsync(Named("ann"), "ann-1");
        await TalkAsync(Named("ann"), "ann-2");
        await TalkAsync(Named("ben"), "ben-1");

        // With the thread in which the vote was cast.
        Assert.Equal(new KeptData(Conversations: 3, Messages: 4, Answers: 4, Votes: 1, NotCovered: 2), await History.FindKeptAsync(Named("ann"), Cancellation));
        Assert.Equal(new KeptData(0, 0, 0, 0, 0), await History.FindKeptAsync(Named("cleo"), Cancellation));
        Assert.Equal(0, (await History.FindKeptAsync(Named("ann") with { Tenant = "another" }, Cancellation)).Answers);
    }

    [Fact]
    public async Task Of_a_student_who_is_forgotten_only_the_last_turn_is_left()
    {
        await BeginAsync();
        await VoteAsync("ann", "A");
        await CommitAsync("ann", "rank", new StudyRecord.PseudonymTaken(Group, "Amber Otter"));
        await TalkAsync(Named("ann"), "old");
        await TalkAsync(Named("ann"), "here");

        Assert.True(await ForgetAsync("ann", "here", after: 2));
        Reopen();

        Assert.Equal(new KeptData(Conversations: 1, Messages: 1, Answers: 0, Votes: 0, NotCovered: 0), await History.FindKeptAsync(Named("ann"), Cancellation));
        Assert.Equal([new(3, "forgotten")], await Turns.ReadActivitiesAsync(At("here"), 0, 10, Cancellation));
        Assert.Equal([new(At("here"), 3, Address)], await Turns.ReadOutboxAsync(10, Cancellation));
        Assert.Equal(At("here"), await Turns.FindLatestConversationAsync(Named("ann"), Cancellation));
        Assert.Null(await Turns.FindConversationAsync(At("old"), Cancellation));
        Assert.Empty(await History.FindLastAnswersAsync(Named("ann"), "course", Cancellation));
        Assert.Empty(await GroupQuizzes.CountVotesAsync(Thread, "quiz-1", Cancellation));
        Assert.Null(await GroupQuizzes.FindPseudonymAsync(Group, Named("ann"), Cancellation));
    }

    [Fact]
    public async Task Nobody_else_notices_that_a_student_is_forgotten()
    {
        var sameIdElsewhere = Named("ann") with { Tenant = "another" };
        await BeginAsync();
        await VoteAsync("ben", "A");
        await CommitAsync("ben", "rank", new StudyRecord.PseudonymTaken(Group, "Jade Swan"));
        foreach (var other in new[] { Named("ben"), sameIdElsewhere })
            await TalkAsync(other, "others");

        // Both spoke in the thread that ann opened.
        await TalkAsync(Named("ann"), "shared");
        Assert.True(await Turns.CommitAsync(SomeTurn.With("ben", 2, "to ben") with { Conversation = At("shared"), Student = Named("ben") }, Cancellation));

        Assert.True(await ForgetAsync("ann", "here", after: 0));

        foreach (var other in new[] { Named("ben"), sameIdElsewhere })
        {
            Assert.Equal(2, (await History.FindLastAnswersAsync(other, "course", Cancellation)).Count);
            Assert.Equal(2, (await Turns.ReadActivitiesAsync(At("others") with { Tenant = other.Tenant }, 0, 10, Cancellation)).Count);
        }

        Assert.Equal([new(3, "to ben")], await Turns.ReadActivitiesAsync(At("shared"), 0, 10, Cancellation));
        Assert.Equal("", (await Turns.FindConversationAsync(At("shared"), Cancellation))?.Student.Id);
        Assert.Single(await GroupQuizzes.FindVotesAsync(Thread, "quiz-1", Named("ben"), Cancellation));
        Assert.Equal("Jade Swan", await GroupQuizzes.FindPseudonymAsync(Group, Named("ben"), Cancellation));
    }

    [Fact]
    public async Task A_quiz_goes_on_without_the_name_of_a_forgotten_asker()
    {
        await BeginAsync();

        Assert.True(await ForgetAsync("asker", "here", after: 0));

        var open = (await GroupQuizzes.FindOpenQuizAsync(Thread, Cancellation))!;
        Assert.True(open.Quiz.Asker.IsForgotten);
        Assert.Equal("", open.Quiz.Asker.Name);
        Assert.Equal((2L, true), (open.Version, open.IsBehind));
        Assert.True(await VoteAsync("ann", "A", version: 2));
    }

    [Fact]
    public async Task What_was_asked_for_before_is_forgotten_as_well()
    {
        await TalkAsync(Named("ann"), "here");
        await TalkAsync(Named("ben"), "there");
        foreach (var name in new[] { "ann", "ben" })
            Assert.Equal(2, (await History.FindLastAnswersAsync(Named(name), "course", Cancellation)).Count);

        Assert.True(await ForgetAsync("ann", "here", after: 2));

        Assert.Empty(await History.FindLastAnswersAsync(Named("ann"), "course", Cancellation));
        Assert.Equal(2, (await History.FindLastAnswersAsync(Named("ben"), "course", Cancellation)).Count);
    }

    [Fact]
    public async Task To_be_forgotten_twice_is_no_mistake()
    {
        await TalkAsync(Named("ann"), "here");

        Assert.True(await ForgetAsync("ann", "here", after: 2));
        Assert.False(await ForgetAsync("ann", "here", after: 3));
        Assert.True(await Turns.CommitAsync(SomeTurn.With("once more", 3, "forgotten") with { Conversation = At("here"), Student = Named("ann"), Records = [new StudyRecord.Forgotten()] }, Cancellation));

        Assert.Equal([new(4, "forgotten")], await Turns.ReadActivitiesAsync(At("here"), 0, 10, Cancellation));
    }

    private static ConversationKey At(string id) => new("tenant", "channel", id);

    /// <summary>Two messages, two answers, and a question that the notes do not answer.</summary>
    private async Task TalkAsync(StudentKey student, string conversation) => Assert.True(await Turns.CommitAsync(
        SomeTurn.With($"in-{conversation}", 0, "first", "second") with
        {
            Conversation = At(conversation) with { Tenant = student.Tenant },
            Student = student,
            DeliverTo = student.Id == "ann" ? Address : null,
            Records = [SomeTurn.Answer(conversation, 1, "q-1", true), SomeTurn.Answer(conversation, 2, "q-2", false), new StudyRecord.NotCovered("why?")],
        },
        Cancellation));

    private Task<bool> ForgetAsync(string student, string conversation, long after) => Turns.CommitAsync(
        SomeTurn.With("forget", after, "forgotten") with { Conversation = At(conversation), Student = Named(student), DeliverTo = Address, Records = [new StudyRecord.Forgotten()] },
        Cancellation);
}
