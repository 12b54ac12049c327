namespace StudyBot.Core;

/// <summary>A student's history in a course.</summary>
public interface IStudyStore
{
    /// <summary>The student's latest answer to each question answered so far, by question id.</summary>
    Task<IReadOnlyDictionary<string, LastAnswer>> FindLastAnswersAsync(StudentKey student, string courseId, CancellationToken cancellation);

    /// <summary>How much is kept of a student, of all courses.</summary>
    Task<KeptData> FindKeptAsync(StudentKey student, CancellationToken cancellation);
}
