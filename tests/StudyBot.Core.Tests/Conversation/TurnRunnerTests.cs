namespace StudyBot.Core.Tests;

public sealed class TurnRunnerTests
{
    private static readonly RenderActivities Render = (replies, _, _) => [.. replies.Select(reply => (Utf8Text)reply.Text)];

    private readonly MemoryTurnStore store = new();
    private readonly FixedCourse courses = new(Some.Course(Some.Question("q-1"), Some.Question("q-2"), Some.Question("q-3")));
    private readonly List<Exception> unexpected = [];
    private long drawn;

    [Fact]
    public async Task A_repeated_activity_is_answered_once()
    {
        var runner = Runner();

        var first = await SayAsync(runner, "quiz", "same");
        var again = await SayAsync(runner, "quiz", "same");

        Assert.False(first.IsRepeated);
        Assert.True(again.IsRepeated);
        Assert.Equal(first.Turn.Activities, again.Turn.Activities);
        Assert.Single(store.Commits);
    }

    [Fact]
    public async Task A_turn_asks_for_the_course_once_so_that_it_sees_one_generation()
    {
        await SayAsync(Runner(), "quiz", "id");

        Assert.Equal(1, courses.Asked);
    }

    [Fact]
    public async Task Turns_of_one_conversation_follow_each_other()
    {
        var runner = Runner();

        var turns = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => SayAsync(runner, "hint", $"id-{i}")));

        Assert.Equal(30, store.Commits.Count);
        Assert.Equal(turns.Sum(turn => turn.Turn.Activities.Count), store.Commits[^1].LastSequence + store.Commits[^1].Activities.Count);
    }

    [Fact]
    public async Task A_flood_is_refused_and_the_next_turn_works()
    {
        var runner = Runner();

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => RunAsync(runner, "hint", $"id-{i}")));
        var next = await RunAsync(runner, "help", "next");

        Assert.Contains(results, result => result is TurnResult.Refused);
        Assert.Equal(results.Count(result => result is TurnResult.Stored) + 1, store.Commits.Count);
        Assert.IsType<TurnResult.Stored>(next);
    }

    [Fact]
    public async Task A_turn_taken_by_another_process_is_looked_at_again()
    {
        store.RefuseFirst = 2;

        var result = await SayAsync(Runner(), "quiz", "id");

        Assert.False(result.IsRepeated);
        Assert.Single(store.Commits);
    }

    [Fact]
    public async Task A_conversation_that_went_on_elsewhere_is_not_taken_for_what_it_was()
    {
        var (here, elsewhere) = (Runner(), Runner());
        await SayAsync(here, "quiz", "1");
        await SayAsync(elsewhere, "stop", "2");

        var hint = await SayAsync(here, "hint", "3");

        Assert.Contains("No quiz is open", Assert.Single(hint.Turn.Activities).Json.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, store.Commits.Count);
    }

    [Fact]
    public async Task A_turn_does_not_read_what_the_one_before_it_stored()
    {
        var runner = Runner();

        foreach (var i in Enumerable.Range(0, 5))
            await SayAsync(runner, "hint", $"id-{i}");

        Assert.Equal(1, store.Reads);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_reported_told_in_a_sentence_and_keeps_the_dialog()
    {
        var runner = Runner();
        await SayAsync(runner, "quiz", "1");
        var before = store.Commits[^1].Dialog;
        courses.Current = courses.Current with { Finder = new BrokenFinder() };

        var result = await SayAsync(runner, "what is MFA?", "2");

        Assert.Contains("nothing of yours is lost", Assert.Single(result.Turn.Activities).Json.ToString(), StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(Assert.Single(unexpected));
        Assert.Equal(before, store.Commits[^1].Dialog);
    }

    private TurnRunner Runner() => new(
        new StudyConversation(courses, new KnownHistory(), new NoGroupQuizzes(), TimeProvider.System, () => ++drawn), courses, store, TimeProvider.System, unexpected.Add);

    private static Task<TurnResult> RunAsync(TurnRunner runner, string text, string id) =>
        runner.RunAsync(Some.Says(text), id, Render, deliverTo: null, TestContext.Current.CancellationToken);

    private static async Task<TurnResult.Stored> SayAsync(TurnRunner runner, string text, string id) =>
        Assert.IsType<TurnResult.Stored>(await RunAsync(runner, text, id));

    private sealed class BrokenFinder : IPassageFinder
    {
        public Findings Find(string question, int top) => throw new TimeoutException();

        public Passage? Quote(Section section, string question, Predicate<string> mayShow) => throw new TimeoutException();

        public IReadOnlyList<Resource> FindResources(string question, int top) => throw new TimeoutException();

        public bool HasWord(string word) => throw new TimeoutException();
    }
}
