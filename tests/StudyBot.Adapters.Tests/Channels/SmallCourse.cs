using StudyBot.Core;
using StudyBot.Core.Tests;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A course of one title, and students without a history.</summary>
internal sealed class SmallCourse : ICourseSource, IStudyStore, IPassageFinder
{
    public const string Title = "Knots and Splices";

    private long drawn;

    public CourseInService Current => new(Course, this, []);

    public Course Course { get; init; } = new() { Id = "knots", Title = Title };

    /// <summary>What is found, whatever is asked.</summary>
    public IReadOnlyList<Section> Found { get; init; } = [];

    /// <summary>Holds up a search, or not.</summary>
    public Action BeforeFind { get; init; } = () => { };

    /// <summary>With four questions, one of two options each; which of them is right is the first.</summary>
    public static SmallCourse WithQuiz() => new()
    {
        Course = new Course { Id = "knots", Title = Title, Questions = [.. Enumerable.Range(1, 4).Select(Question)] },
    };

    /// <summary>The one place that knows how a talk is put together.</summary>
    public StudyConversation Conversation() => new(this, this, new NoGroupQuizzes(), TimeProvider.System, () => Interlocked.Increment(ref drawn));

    public Findings Find(string question, int top)
    {
        BeforeFind();
        return new([.. Found.Take(top).Select((section, i) => new Finding(section, 1 - (i * .1)))], Found.Count > 0 ? 1 : 0, 1);
    }

    public Passage? Quote(Section section, string question, Predicate<string> mayShow) =>
        section.Sentences.FirstOrDefault(sentence => mayShow(sentence)) is { } sentence ? new Passage(section.Ref, sentence) : null;

    public IReadOnlyList<Resource> FindResources(string question, int top) => [];

    public bool HasWord(string word) => false;

    public Task<IReadOnlyDictionary<string, LastAnswer>> FindLastAnswersAsync(StudentKey student, string courseId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, LastAnswer>>(new Dictionary<string, LastAnswer>(StringComparer.Ordinal));

    public Task<KeptData> FindKeptAsync(StudentKey student, CancellationToken cancellation) => Task.FromResult(new KeptData(0, 0, 0, 0, 0));

    private static Question Question(int number) => new()
    {
        Id = $"q-{number}",
        Stem = $"Which knot holds load number {number}?",
        Form = new QuestionForm.Choice([new Option($"Bowline {number}", true, null), new Option($"Granny {number}", false, null)]),
        Explanation = "It does not slip.",
    };
}
