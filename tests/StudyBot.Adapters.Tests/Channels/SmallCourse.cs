using StudyBot.Core;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>A course of one title, and students without a history.</summary>
internal sealed class SmallCourse : ICourseSource, IStudyStore, IPassageFinder
{
    public const string Title = "Knots and Splices";

    public CourseInService Current => new(new Course { Id = "knots", Title = Title }, this, []);

    /// <summary>The one place that knows how a talk is put together.</summary>
    public StudyConversation Conversation() => new(this, this, () => 1);

    public Findings Find(string question, int top) => new([], 0, 1);

    public Passage? Quote(Section section, string question, Predicate<string> mayShow) => null;

    public IReadOnlyList<Resource> FindResources(string question, int top) => [];

    public Task<IReadOnlyDictionary<string, LastAnswer>> FindLastAnswersAsync(StudentKey student, string courseId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, LastAnswer>>(new Dictionary<string, LastAnswer>(StringComparer.Ordinal));
}
