using StudyBot.Core;
using StudyBot.Storage;
using Xunit;

namespace StudyBot.Adapters.Tests;

public sealed class RecentAnswersTests
{
    private static readonly LastAnswer Right = new(IsRight: true, SomeTurn.Now);
    private static readonly LastAnswer Wrong = new(IsRight: false, SomeTurn.Now);

    private readonly RecentAnswers answers = new();
    private int reads;

    [Fact]
    public async Task What_is_known_is_not_read_again()
    {
        await FindAsync(("q-1", Wrong));

        Assert.Equal(Wrong, (await FindAsync(("q-1", Right)))["q-1"]);
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task What_was_stored_since_is_known()
    {
        await FindAsync(("q-1", Wrong));
        answers.Note(SomeTurn.Student, "course", "q-1", Right);

        Assert.Equal(Wrong, (await FindAsync())["q-1"]);
        answers.Publish();

        Assert.Equal(Right, (await FindAsync())["q-1"]);
    }

    [Fact]
    public async Task What_is_stored_while_the_database_is_read_is_newer_than_what_was_read()
    {
        var found = await answers.FindAsync(SomeTurn.Student, "course", () =>
        {
            answers.Note(SomeTurn.Student, "course", "q-1", Right);
            answers.Publish();
            return Task.FromResult<List<KeyValuePair<string, LastAnswer>>>([new("q-1", Wrong), new("q-2", Wrong)]);
        });

        Assert.Equal((Right, Wrong), (found["q-1"], found["q-2"]));
    }

    [Fact]
    public async Task After_a_change_of_another_kind_all_is_read_again()
    {
        await FindAsync(("q-1", Wrong));
        answers.Note(SomeTurn.Student, "course", "q-2", Right);
        answers.LetGo();
        answers.Publish();

        Assert.Empty(await FindAsync());
        Assert.Equal(2, reads);
    }

    [Fact]
    public async Task What_was_undone_is_never_known()
    {
        await FindAsync();
        answers.Note(SomeTurn.Student, "course", "undone", Right);
        answers.LetGo();

        // The next transaction.
        answers.Note(SomeTurn.Student, "course", "q-1", Right);
        answers.Publish();

        Assert.Equal(["q-1"], (await FindAsync(("q-1", Right))).Keys);
    }

    [Fact]
    public async Task A_read_that_fails_is_made_again()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => answers.FindAsync(SomeTurn.Student, "course", () => throw new TimeoutException()));

        Assert.Equal(["q-1"], (await FindAsync(("q-1", Right))).Keys);
    }

    [Fact]
    public async Task However_many_students_there_are_each_gets_their_own()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 1_500; i++)
                Assert.Equal([$"q-{i}"], (await FindAsync(SomeTurn.Student with { Id = $"student-{i}" }, ($"q-{i}", Right))).Keys);
        }
    }

    private Task<IReadOnlyDictionary<string, LastAnswer>> FindAsync(params (string QuestionId, LastAnswer Answer)[] stored) => FindAsync(SomeTurn.Student, stored);

    private Task<IReadOnlyDictionary<string, LastAnswer>> FindAsync(StudentKey student, params (string QuestionId, LastAnswer Answer)[] stored) =>
        answers.FindAsync(student, "course", () =>
        {
            reads++;
            return Task.FromResult(stored.Select(answer => KeyValuePair.Create(answer.QuestionId, answer.Answer)).ToList());
        });
}
