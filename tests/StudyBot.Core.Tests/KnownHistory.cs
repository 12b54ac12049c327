namespace StudyBot.Core.Tests;

/// <summary>A student's history that a test writes down itself.</summary>
internal sealed class KnownHistory(params (string Question, LastAnswer Answer)[] answers) : IStudyStore
{
    public Task<IReadOnlyDictionary<string, LastAnswer>> FindLastAnswersAsync(StudentKey student, string courseId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, LastAnswer>>(answers.ToDictionary(row => row.Question, row => row.Answer));

    public Task<KeptData> FindKeptAsync(StudentKey student, CancellationToken cancellation) => Task.FromResult(new KeptData(1, 2, answers.Length, 0, 1));
}
