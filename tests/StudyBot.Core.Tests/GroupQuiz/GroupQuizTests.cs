namespace StudyBot.Core.Tests;

public sealed class GroupQuizTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly GroupQuiz Quiz = new GroupQuiz("quiz", 7, null, ["q-1", "q-2", "q-3"], new Asker(Some.Student, "Alex", IsInstructor: true), TimeSpan.FromMinutes(2)).Vote(Now);

    [Fact]
    public void While_people_vote_or_talk_the_key_is_hidden_and_then_it_is_not()
    {
        GroupQuiz[] hiding = [Quiz, Quiz.Discuss(), Quiz.Discuss().VoteAgain(Now)];
        GroupQuiz[] showing = [Quiz.Show(), Quiz.Discuss().VoteAgain(Now).Show(), Quiz.End()];

        Assert.All(hiding, quiz => Assert.True(quiz.HidesKey));
        Assert.All(showing, quiz => Assert.False(quiz.HidesKey));
    }

    [Fact]
    public void Only_a_vote_has_a_deadline()
    {
        Assert.Equal(Now.AddMinutes(2), Quiz.Deadline);
        Assert.Null(Quiz.Discuss().Deadline);
        Assert.Equal(Now.AddMinutes(12), Quiz.Discuss().VoteAgain(Now.AddMinutes(10)).Deadline);
        Assert.Null(Quiz.Show().Deadline);
        Assert.Null(Quiz.End().Deadline);
    }

    [Fact]
    public void The_next_question_is_the_next_that_the_course_still_has()
    {
        var course = Some.Course(Some.Question("q-1"), Some.Question("q-3"));

        var next = Quiz.Discuss().VoteAgain(Now).Show().Next(course, Now);

        Assert.Equal((3, 1, GroupPhase.Voting, "q-3"), (next.Number, next.Round, next.Phase, next.QuestionId));
        Assert.Equal(GroupPhase.Ended, next.Show().Next(course, Now).Phase);
    }

    [Fact]
    public void What_is_stored_is_read_as_it_was()
    {
        var read = GroupQuizJson.Read(GroupQuizJson.Write(Quiz.Discuss().VoteAgain(Now)));

        Assert.Equal((2, GroupPhase.Voting, Now.AddMinutes(2), Quiz.Asker), (read.Round, read.Phase, read.Deadline, read.Asker));
        Assert.Equal(Quiz.QuestionIds, read.QuestionIds);
    }

    [Fact]
    public void The_step_that_shows_the_key_settles_the_question_once()
    {
        var course = Some.Course(Some.Question("q-1"));
        var stored = new StoredGroupQuiz(Some.Conversation, Some.Conversation, Quiz, 4, "place") { Shown = new ShownGroupQuiz(null, 0, 0) };

        Assert.Equal(new SettledQuestion(1, "q-1", "The customer"), stored.StepTo(Quiz.Show(), course).Settled);
        Assert.Equal(new SettledQuestion(1, "q-1", "The customer"), stored.StepTo(Quiz.End(), course).Settled);
        Assert.Null(stored.StepTo(Quiz.Discuss(), course).Settled);
        Assert.Null((stored with { Quiz = Quiz.Show() }).StepTo(Quiz.End(), course).Settled);
    }

    [Fact]
    public void Names_for_the_leaderboard_are_many_and_of_two_words()
    {
        var names = Enumerable.Range(0, 4096).Select(i => Pseudonym.Draw(i)).ToList();

        Assert.Equal(2048, names.Distinct().Count());
        Assert.All(names, name => Assert.Equal(2, name.Split(' ').Length));
        Assert.NotEmpty(Pseudonym.Draw(long.MinValue));
    }
}
