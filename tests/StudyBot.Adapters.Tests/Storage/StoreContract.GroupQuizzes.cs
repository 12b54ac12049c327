using StudyBot.Core;
using Xunit;

namespace StudyBot.Adapters.Tests;

public abstract partial class StoreContract
{
    private static readonly ConversationKey Thread = new("tenant", "channel", "19:c;messageid=1");
    private static readonly ConversationKey Group = new("tenant", "channel", "19:c");
    private static readonly GroupQuiz Quiz = new GroupQuiz("quiz-1", 7, "IAM", ["q-1", "q-2"], new Asker(Named("asker"), "Alex", IsInstructor: false), TimeSpan.FromMinutes(2)).Vote(SomeTurn.Now);

    [Fact]
    public async Task A_quiz_of_a_group_is_found_as_it_was_begun()
    {
        await BeginAsync();
        Reopen();

        var open = await GroupQuizzes.FindOpenQuizAsync(Thread, Cancellation);

        Assert.Equal(GroupQuizJson.Write(Quiz), GroupQuizJson.Write(open!.Quiz));
        Assert.Equal((Thread, Group, 1L, "place", 0), (open.Thread, open.Group, open.Version, open.Place, open.Votes));
        Assert.Equal(new ShownGroupQuiz(null, 0, 0), open.Shown);
        Assert.Equal("quiz-1", (await GroupQuizzes.FindQuizAsync(Thread, "quiz-1", Cancellation))?.Quiz.Id);
        Assert.Single(await GroupQuizzes.ReadQuizzesAsync(Cancellation));
        Assert.Null(await GroupQuizzes.FindOpenQuizAsync(Group, Cancellation));
        Assert.Equal(["q-1", "q-2"], (await GroupQuizzes.FindAskedAsync(Group, "course", Cancellation)).Keys.Order());
    }

    [Fact]
    public async Task A_thread_has_one_open_quiz_and_after_its_end_another()
    {
        await BeginAsync();

        Assert.False(await CommitAsync("other", "in-2", new StudyRecord.GroupStep(Thread, Group, Quiz with { Id = "quiz-2" }, 0, "place", null)));
        Assert.Null(await Turns.FindConversationAsync(new("tenant", "channel", "other"), Cancellation));
        Assert.True(await StepAsync(Quiz.End(), 1));
        Assert.True(await CommitAsync("other", "in-2", new StudyRecord.GroupStep(Thread, Group, Quiz with { Id = "quiz-2" }, 0, "place", null)));
        Assert.Equal("quiz-2", (await GroupQuizzes.FindOpenQuizAsync(Thread, Cancellation))?.Quiz.Id);
    }

    [Fact]
    public async Task A_step_or_a_vote_that_goes_on_from_an_older_version_is_refused_and_leaves_nothing()
    {
        await BeginAsync();
        await StepAsync(Quiz.Show(), 1);

        Assert.False(await StepAsync(Quiz.End(), 1));
        Assert.False(await VoteAsync("ann", "A", version: 1));
        Assert.Equal(2, (await GroupQuizzes.FindOpenQuizAsync(Thread, Cancellation))?.Version);
        Assert.Empty(await GroupQuizzes.CountVotesAsync(Thread, "quiz-1", Cancellation));
        Assert.Null(await Turns.FindConversationAsync(new("tenant", "channel", "ann"), Cancellation));
    }

    [Fact]
    public async Task A_students_last_vote_in_a_round_counts_once()
    {
        await BeginAsync();

        await VoteAsync("ann", "A");
        await VoteAsync("ann", "B");
        await VoteAsync("ben", "B");

        Assert.Equal([new Tally(1, 1, "B", 2)], await GroupQuizzes.CountVotesAsync(Thread, "quiz-1", Cancellation));
        Assert.Equal([new Tally(1, 1, "B", 1)], await GroupQuizzes.FindVotesAsync(Thread, "quiz-1", Named("ann"), Cancellation));
        Assert.Empty(await GroupQuizzes.FindVotesAsync(Thread, "quiz-1", Named("cleo"), Cancellation));
        Assert.Equal(2, (await GroupQuizzes.FindOpenQuizAsync(Thread, Cancellation))?.Votes);
    }

    [Fact]
    public async Task When_a_question_is_settled_the_first_votes_become_answers()
    {
        await BeginAsync();
        await VoteAsync("ann", "right");
        await VoteAsync("ben", "wrong");
        await StepAsync(Quiz.Discuss(), 1);
        await StepAsync(Quiz.VoteAgain(SomeTurn.Now), 2);
        await VoteAsync("ben", "right", version: 3, round: 2);
        Assert.Empty(await History.FindLastAnswersAsync(Named("ann"), "course", Cancellation));

        var step = new StudyRecord.GroupStep(Thread, Group, Quiz.Show() with { Round = 2 }, 3, "place", new SettledQuestion(1, "q-1", "right"));
        Assert.True(await GroupQuizzes.StepAsync(step, "course", SomeTurn.Now, Cancellation));

        Assert.True((await History.FindLastAnswersAsync(Named("ann"), "course", Cancellation))["q-1"].IsRight);
        Assert.False((await History.FindLastAnswersAsync(Named("ben"), "course", Cancellation))["q-1"].IsRight);
        Assert.Empty(await History.FindLastAnswersAsync(Named("asker"), "course", Cancellation));
    }

    [Fact]
    public async Task On_the_leaderboard_is_who_chose_to_be_and_by_a_name_that_nobody_else_has()
    {
        await BeginAsync();
        await VoteAsync("ann", "right");
        await VoteAsync("ben", "right");
        await VoteAsync("cleo", "wrong");
        await GroupQuizzes.StepAsync(new StudyRecord.GroupStep(Thread, Group, Quiz.Show(), 1, "place", new SettledQuestion(1, "q-1", "right")), "course", SomeTurn.Now, Cancellation);

        Assert.True(await CommitAsync("ann", "rank-1", new StudyRecord.PseudonymTaken(Group, "Amber Otter")));
        Assert.False(await CommitAsync("cleo", "rank-1", new StudyRecord.PseudonymTaken(Group, "Amber Otter")));
        Assert.True(await CommitAsync("cleo", "rank-2", new StudyRecord.PseudonymTaken(Group, "Jade Swan")));

        Assert.Equal([new Standing("Amber Otter", 1)], await GroupQuizzes.ReadLeaderboardAsync(Group, 10, Cancellation));
        Assert.Empty(await GroupQuizzes.ReadLeaderboardAsync(Thread, 10, Cancellation));
        Assert.Equal("Amber Otter", await GroupQuizzes.FindPseudonymAsync(Group, Named("ann"), Cancellation));
        Assert.Null(await GroupQuizzes.FindPseudonymAsync(Group, Named("ben"), Cancellation));

        Assert.True(await CommitAsync("ann", "rank-3", new StudyRecord.PseudonymGivenUp(Group)));
        Assert.Empty(await GroupQuizzes.ReadLeaderboardAsync(Group, 10, Cancellation));
    }

    [Fact]
    public async Task What_a_message_shows_is_kept_and_a_quiz_that_has_ended_is_read_until_it_shows()
    {
        await BeginAsync();
        await GroupQuizzes.NoteShownAsync(Thread, "quiz-1", new ShownGroupQuiz("17", 1, 0), Cancellation);
        await VoteAsync("ann", "A");
        await StepAsync(Quiz.End(), 1);
        Reopen();

        var ended = Assert.Single(await GroupQuizzes.ReadQuizzesAsync(Cancellation));
        Assert.Equal(new ShownGroupQuiz("17", 1, 0), ended.Shown);
        Assert.True(ended.IsBehind);
        await GroupQuizzes.NoteShownAsync(Thread, "quiz-1", new ShownGroupQuiz("17", 2, 1), Cancellation);

        Assert.Empty(await GroupQuizzes.ReadQuizzesAsync(Cancellation));
        Assert.True(await CommitAsync("ann", "again", new StudyRecord.MessageWanted(Thread, "quiz-1")));
        Assert.Null(Assert.Single(await GroupQuizzes.ReadQuizzesAsync(Cancellation)).Shown.MessageId);
    }

    private static StudentKey Named(string id) => new("tenant", "channel", id);

    private async Task BeginAsync() => Assert.True(await CommitAsync("asker", "begin", new StudyRecord.GroupStep(Thread, Group, Quiz, 0, "place", null)));

    private Task<bool> StepAsync(GroupQuiz quiz, long version) =>
        GroupQuizzes.StepAsync(new StudyRecord.GroupStep(Thread, Group, quiz, version, "place", null), "course", SomeTurn.Now, Cancellation);

    private Task<bool> VoteAsync(string student, string chosen, long version = 1, int round = 1) =>
        CommitAsync(student, $"vote-{chosen}-{version}", new StudyRecord.VoteCast(Thread, "quiz-1", version, 1, round, chosen));

    private Task<bool> CommitAsync(string student, string inboundId, StudyRecord record) =>
        Turns.CommitAsync(SomeTurn.With(inboundId) with { Conversation = new("tenant", "channel", student), Student = Named(student), Records = [record] }, Cancellation);
}
